namespace SchemaFirst.Generator;

/// <summary>Names of the pipeline's steps, by which tests ask what an edit cost.</summary>
public static class Steps
{
    /// <summary>One shape per declaration.</summary>
    public const string ReadShapes = "ReadShapes";

    /// <summary>The shapes linked, as one value.</summary>
    public const string LinkSchema = "LinkSchema";

    /// <summary>The schema specified, as one value.</summary>
    public const string SpecifySchema = "SpecifySchema";

    /// <summary>One specification per model.</summary>
    public const string LinkModels = "LinkModels";

    /// <summary>One specification per enum.</summary>
    public const string LinkEnums = "LinkEnums";

    /// <summary>One specification per client class.</summary>
    public const string LinkClients = "LinkClients";

    /// <summary>One migration per additional file.</summary>
    public const string ReadMigrations = "ReadMigrations";

    /// <summary>One schema's hash per snapshot.</summary>
    public const string ReadSnapshots = "ReadSnapshots";
}
