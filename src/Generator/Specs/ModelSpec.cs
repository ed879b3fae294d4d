using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>All that the output of one model depends on.</summary>
internal sealed record ModelSpec
{
    public required string Name { get; init; }

    public required TypeNames Types { get; init; }

    public required string HintName { get; init; }

    public required string Accessibility { get; init; }

    public bool IsSealed { get; init; }

    /// <summary>False where the record cannot be extended: not partial, nested, generic or no record at all.</summary>
    public bool CanExtend { get; init; }

    /// <summary>The type that rows are read into: the record, or what stands for one that cannot be extended.</summary>
    public string Loaded => CanExtend ? Types.Record : Types["Unfinished"];

    /// <summary>The parameters of a positional record, by name.</summary>
    public EquatableArray<string> Parameters { get; init; }

    public bool IsPositional { get; init; }

    /// <summary>Names of members that the record declares beside its fields; <c>.ctor</c> for a constructor without parameters.</summary>
    public EquatableArray<string> OtherMembers { get; init; }

    /// <summary>The namespaces that the record's file imports, where its types are repeated as written.</summary>
    public EquatableArray<string> Usings { get; init; }

    public required string Table { get; init; }

    public string? Schema { get; init; }

    public bool IsView { get; init; }

    /// <summary>True for an ignored model: it has no place in the client.</summary>
    public bool IsIgnored { get; init; }

    public EquatableArray<ScalarSpec> Scalars { get; init; }

    public EquatableArray<RelationSpec> Relations { get; init; }

    /// <summary>The names of scalar and relation fields in the order declared.</summary>
    public EquatableArray<string> FieldOrder { get; init; }

    public EquatableArray<KeySpec> Keys { get; init; }

    public EquatableArray<PartialPropertySpec> Unimplemented { get; init; }

    /// <summary>The client's providers, by their names in <c>Provider</c>.</summary>
    public EquatableArray<string> Providers { get; init; }

    public string? Documentation { get; init; }

    /// <summary>The scalar fields that can be read and written.</summary>
    public IEnumerable<ScalarSpec> Columns => Scalars.Where(static scalar => !scalar.IsUnsupported);

    /// <summary>The names that the fields' properties have, in a set of the caller's own: made names yield to them.</summary>
    public HashSet<string> MemberNames() =>
        new(Scalars.Select(static scalar => scalar.ClrName).Concat(Relations.Select(static relation => relation.ClrName)), StringComparer.Ordinal);

    /// <summary>The scalar of a name.</summary>
    public ScalarSpec Scalar(string name) => Scalars.First(scalar => scalar.Name == name);
}
