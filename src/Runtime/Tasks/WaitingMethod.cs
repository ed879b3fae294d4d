using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Tasks;

/// <summary>
/// An asynchronous method that waits: what of it stands on the heap, to be used again when it has ended. This and the builders beside it do what .NET's own do. They
/// are here because code of generics over a method's state can be compiled ahead of time only where generics and awaiters are the assembly's own; by .NET's, each
/// method that waits leaves a dozen to the JIT, and runs in its slowest code while a program is young.
/// </summary>
internal abstract class WaitingMethod
{
    private readonly ContextCallback _advance;
    private readonly Action<WaitingMethod> _clear;
    private readonly Action _goOn;
    private ExecutionContext? _context;

    /// <summary>A method that has no state yet.</summary>
    /// <param name="advance">Runs the method it is given up to where it waits next, or to its end.</param>
    /// <param name="clear">Forgets the state of the method it is given, and takes the object back.</param>
    // No abstract members: what a delegate is made of is compiled ahead of time, a generic type's virtual methods are not.
    protected WaitingMethod(ContextCallback advance, Action<WaitingMethod> clear) => (_advance, _clear, _goOn) = (advance, clear, GoOn);

    /// <summary>Begins a method on the caller's thread. What it changes of the ambient state is its own.</summary>
    public static void Start<TState>(ref TState state)
        where TState : IAsyncStateMachine
    {
        if (ExecutionContext.Capture() is not { } context)
        {
            // No ambient state flows, so that there is no way for us to see it: .NET's own builders have one.
            default(AsyncTaskMethodBuilder).Start(ref state);
            return;
        }

        var synchronization = SynchronizationContext.Current;
        state.MoveNext();
        if (!ReferenceEquals(synchronization, SynchronizationContext.Current))
        {
            SynchronizationContext.SetSynchronizationContext(synchronization);
        }

        if (!ReferenceEquals(context, ExecutionContext.Capture()))
        {
            ExecutionContext.Restore(context);
        }
    }

    /// <summary>Goes on when what is awaited is there.</summary>
    public void Await<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : ICriticalNotifyCompletion
    {
        _context = ExecutionContext.Capture();
        awaiter.UnsafeOnCompleted(_goOn);
    }

    /// <summary>Goes on when what is awaited is there; the awaiter looks after ambient state as well.</summary>
    public void AwaitSafely<TAwaiter>(ref TAwaiter awaiter)
        where TAwaiter : INotifyCompletion
    {
        _context = ExecutionContext.Capture();
        awaiter.OnCompleted(_goOn);
    }

    /// <summary>Forgets the method's state, which the builder is a part of, and takes the object back.</summary>
    public void GiveBack()
    {
        _context = null;
        _clear(this);
    }

    private void GoOn()
    {
        if (_context is { } context)
        {
            ExecutionContext.Run(context, _advance, this);
        }
        else
        {
            _advance(this);
        }
    }
}
