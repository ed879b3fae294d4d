namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>A record to which another one in the same row leads.</summary>
/// <param name="Place">The relation's place in the other one's selection.</param>
/// <param name="KeyOrdinal">A column that is null where there is no such record.</param>
/// <param name="Record">Where it stands.</param>
internal sealed record JoinedRecord(int Place, int KeyOrdinal, RecordPlaces Record);
