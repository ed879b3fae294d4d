namespace SchemaFirst.Schema.Model;

/// <summary>What a scalar field holds.</summary>
public abstract record FieldType
{
    /// <summary>A built-in scalar.</summary>
    public sealed record Scalar(ScalarType Type) : FieldType
    {
        private static readonly Scalar[] All = [.. System.Enum.GetValues(typeof(ScalarType)).Cast<ScalarType>().Select(static type => new Scalar(type))];

        /// <summary>The one value for a built-in type.</summary>
        public static Scalar Of(ScalarType type) => All[(int)type];
    }

    /// <summary>An enum of the schema.</summary>
    public sealed record Enum(EnumType Type) : FieldType;

    /// <summary>A composite type of the schema.</summary>
    public sealed record Composite(CompositeType Type) : FieldType;

    /// <summary>A database type the language has no word for.</summary>
    /// <param name="DatabaseType">The type's text, sent as it is.</param>
    public sealed record Unsupported(string DatabaseType) : FieldType;

    /// <summary>The built-in scalar; null for anything else.</summary>
    public ScalarType? AsScalar => this is Scalar scalar ? scalar.Type : null;
}
