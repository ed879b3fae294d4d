using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>A call of one of a model's query methods.</summary>
internal sealed class QueryCall
{
    private QueryCall(IInvocationOperation invocation, INamedTypeSymbol record)
    {
        (Invocation, Record) = (invocation, record);
        Argument = invocation.Arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "arguments" && !argument.IsImplicit)?.Value;
        Arguments = Argument.AsCreation();
    }

    public IInvocationOperation Invocation { get; }

    /// <summary>The record whose queries are called.</summary>
    public INamedTypeSymbol Record { get; }

    public string Method => Invocation.TargetMethod.Name;

    /// <summary>What is handed over; null where nothing is.</summary>
    public IOperation? Argument { get; }

    /// <summary>What is handed over, where it is written out at the call; null otherwise.</summary>
    public IObjectCreationOperation? Arguments { get; }

    /// <summary>True where nothing is handed over, or null.</summary>
    public bool HasNoArguments => Argument is null || Argument.IsNothing();

    /// <summary>True where the answer is made by a lambda.</summary>
    public bool Selects => Invocation.TargetMethod.Parameters.Any(static parameter => parameter.Name == "select");

    /// <summary>The place of the method's name.</summary>
    public Location NamePlace => Invocation.Syntax is InvocationExpressionSyntax { Expression: { } called }
        ? (called switch { MemberAccessExpressionSyntax access => access.Name, MemberBindingExpressionSyntax binding => binding.Name, _ => called }).GetLocation()
        : Invocation.Syntax.GetLocation();

    /// <summary>The call, if it is one.</summary>
    public static QueryCall? Of(IOperation? operation, QueryTypes types) =>
        operation is IInvocationOperation invocation && types.RecordOfQueries(invocation.TargetMethod.ContainingType) is { } record ? new QueryCall(invocation, record) : null;
}
