using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

/// <summary>Fields named in a key or index, sorted into those that will do and those that will not.</summary>
internal sealed class IndexFieldList
{
    public List<IndexField> Fields { get; } = [];

    public List<string> Unknown { get; } = [];

    public List<string> Relations { get; } = [];

    public bool HasProblems => Unknown.Count + Relations.Count > 0;
}
