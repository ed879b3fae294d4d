namespace SchemaFirst.Schema.Syntax;

/// <summary>An attribute of a field, block or enum value, without its <c>@</c> signs.</summary>
/// <param name="Name">The name with its dotted prefix, as in <c>db.VarChar</c>.</param>
/// <param name="Arguments">The arguments in order.</param>
/// <param name="Origin">From the name to the closing parenthesis.</param>
public sealed record AttributeSyntax(Identifier Name, EquatableArray<ArgumentSyntax> Arguments, Origin Origin)
{
    /// <summary>
    /// For a native type written in C#: the provider whose type it is (<c>postgresql</c> for <c>[PostgreSql.VarChar]</c>); the
    /// attribute then counts only where that provider is judged. Null in <c>.prisma</c> text, where the datasource has one provider.
    /// </summary>
    public string? Provider { get; init; }

    /// <summary>The place of the parentheses with everything inside; <see cref="Syntax.Origin.None"/> where there are none.</summary>
    public Origin ArgumentsOrigin { get; init; }

    /// <summary>True when parentheses were written, even empty ones.</summary>
    public bool HasParentheses { get; init; }

    /// <summary>A comma behind the last argument, which no rule allows; null where there is none.</summary>
    public Origin? TrailingComma { get; init; }

    /// <summary>The argument of that name; null without one.</summary>
    public ArgumentSyntax? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name?.Text == name)
            {
                return argument;
            }
        }

        return null;
    }
}
