using System.ComponentModel;

namespace SchemaFirst.Runtime.Client;

/// <summary>Marks the queries of a model and their generated interface, so that the compiler's parts know both.</summary>
/// <typeparam name="TRecord">The model's record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IModelQueries<TRecord>
    where TRecord : class, IRecord<TRecord>;
