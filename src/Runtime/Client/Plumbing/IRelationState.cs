using System.ComponentModel;

namespace SchemaFirst.Runtime.Client;

/// <summary>What of a record (or of its counts) was loaded; implemented by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRelationState
{
    /// <summary>True where a relation or count was loaded, false where it was not; null for any other member.</summary>
    bool? IsLoaded(string member);
}
