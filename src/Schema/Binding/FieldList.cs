using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

/// <summary>Fields named in an attribute, sorted into those that will do and those that will not.</summary>
internal sealed class FieldList
{
    public List<ScalarField> Fields { get; } = [];

    public List<string> Unknown { get; } = [];

    public List<string> Relations { get; } = [];

    public bool HasProblems => Unknown.Count + Relations.Count > 0;

    public string UnknownNames => NameList.Of(Unknown);

    public string RelationNames => NameList.Of(Relations);
}
