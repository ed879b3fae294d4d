namespace SchemaFirst.Schema.Providers;

/// <summary>Which arguments a native type takes.</summary>
public enum NativeTypeArity
{
    /// <summary>None.</summary>
    None,

    /// <summary>Exactly one number.</summary>
    One,

    /// <summary>One number or nothing.</summary>
    OptionalOne,

    /// <summary>One number, the word <c>Max</c>, or nothing.</summary>
    OptionalOneOrMax,

    /// <summary>Two numbers (precision, scale) or nothing.</summary>
    OptionalTwo,
}
