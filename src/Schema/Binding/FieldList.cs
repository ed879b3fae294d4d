using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

/// <summary>Fields named in an attribute, sorted into those that will do and those that will not.</summary>
internal sealed class FieldList
{
    private List<string>? _unknown;
    private List<string>? _relations;

    public List<ScalarField> Fields { get; } = new(1);

    public List<string> Unknown => _unknown ??= [];

    public List<string> Relations => _relations ??= [];

    public bool HasUnknown => _unknown is not null;

    public bool HasRelations => _relations is not null;

    public bool HasProblems => HasUnknown || HasRelations;

    public string UnknownNames => NameList.Of(Unknown);

    public string RelationNames => NameList.Of(Relations);
}
