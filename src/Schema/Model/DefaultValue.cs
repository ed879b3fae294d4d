using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>The default of a field.</summary>
/// <param name="ConstraintName">The default constraint's name (<c>map</c>, SQL Server); null without.</param>
public abstract record DefaultValue(string? ConstraintName);

/// <summary>A constant: a number, string, constant (<c>true</c>, an enum value) or a list of them.</summary>
public sealed record LiteralDefault(ExpressionSyntax Value, string? ConstraintName) : DefaultValue(ConstraintName);

/// <summary>A value made anew for each row.</summary>
/// <param name="Function">Which function.</param>
/// <param name="Arguments">Its arguments in order: the version of <c>uuid</c> and <c>cuid</c>, the length of <c>nanoid</c>, the SQL of <c>dbgenerated</c>.</param>
/// <param name="ConstraintName">The default constraint's name.</param>
public sealed record FunctionDefault(DefaultFunction Function, EquatableArray<ArgumentSyntax> Arguments, string? ConstraintName) : DefaultValue(ConstraintName)
{
    /// <summary>The first argument's string, such as the SQL of <c>dbgenerated</c>; null without.</summary>
    public string? StringArgument => Arguments.Count > 0 && Arguments[0].Value is StringExpression text ? text.Value : null;

    /// <summary>The first argument's number, such as the length of <c>nanoid</c>; null without.</summary>
    public int? NumberArgument => Arguments.Count > 0 && Arguments[0].Value is NumberExpression number && int.TryParse(number.Text, out var value) ? value : null;
}
