using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Tasks;

/// <summary>The method whose state is a <typeparamref name="TState"/>.</summary>
internal sealed class WaitingMethod<TState> : WaitingMethod
    where TState : IAsyncStateMachine
{
    // Made when it is wanted: a type that is initialised leaves that to the JIT.
    private static ObjectPool<WaitingMethod<TState>>? _free;

    private readonly ObjectPool<WaitingMethod<TState>> _home;
    private TState? _state;

    private WaitingMethod(ObjectPool<WaitingMethod<TState>> home)
        : base(Advance, Clear) => _home = home;

    /// <summary>One to be given its state.</summary>
    public static WaitingMethod<TState> Rent()
    {
        var free = _free ??= new ObjectPool<WaitingMethod<TState>>();
        return free.TryRent() ?? new WaitingMethod<TState>(free);
    }

    /// <summary>Takes the method's state.</summary>
    public void Take(ref TState state) => _state = state;

    private static void Advance(object? method) => Unsafe.As<WaitingMethod<TState>>(method!)._state!.MoveNext();

    private static void Clear(WaitingMethod method)
    {
        var ended = Unsafe.As<WaitingMethod<TState>>(method);
        ended._state = default;
        ended._home.Return(ended);
    }
}
