using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Gives a piece of syntax that was parsed out of a C# string the place of that string.</summary>
internal sealed class OriginMover(Origin origin)
{
    public AttributeSyntax Move(AttributeSyntax attribute) => attribute with
    {
        Name = Move(attribute.Name),
        Arguments = attribute.Arguments.Select(Move).ToEquatableArray(),
        Origin = origin,
        ArgumentsOrigin = origin,
    };

    public ExpressionSyntax Move(ExpressionSyntax expression) => expression switch
    {
        ArrayExpression array => new ArrayExpression(array.Elements.Select(Move).ToEquatableArray(), origin),
        FunctionExpression function => new FunctionExpression(Move(function.Name), function.Arguments.Select(Move).ToEquatableArray(), origin),
        ObjectExpression group => new ObjectExpression(
            group.Members.Select(member => new ObjectMember(Move(member.Key), Move(member.Value), origin)).ToEquatableArray(), origin),
        _ => expression with { Origin = origin },
    };

    private ArgumentSyntax Move(ArgumentSyntax argument) => new(
        argument.Name is null ? null : Move(argument.Name),
        argument.Value is null ? null : Move(argument.Value),
        origin);

    private Identifier Move(Identifier name) => name with { Origin = origin };
}
