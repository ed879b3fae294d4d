using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The condition of a question whether there is a record; seen by interceptors only.</summary>
public sealed class ExistsArguments : Arguments
{
    /// <summary>The condition (<c>UserWhere</c> and so on); null for any record.</summary>
    public IArguments? Where { get; init; }

    internal override void Write(ArgumentWriter writer, ModelInfo model) => writer.Part("where", Where);
}
