namespace SchemaFirst;

/// <summary>The database's own type of a column: <c>@db.…</c>. Each provider has its types as nested attributes.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public abstract class NativeTypeAttribute : Attribute;
