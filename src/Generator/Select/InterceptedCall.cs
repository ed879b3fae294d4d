using SchemaFirst.Generator.Emit;
using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Select;

/// <summary>A call whose select lambda was understood.</summary>
/// <param name="Method">The query.</param>
/// <param name="Model">The model it asks.</param>
/// <param name="Touched">What the lambda touches of records; null for an aggregate.</param>
/// <param name="Reads">What the lambda reads of an aggregate; null for records.</param>
/// <param name="ThroughInterface">True where the call goes to the interface of the queries, behind which may be something else.</param>
/// <param name="Location">The attribute that names the call to the compiler.</param>
internal sealed record InterceptedCall(QueryMethod Method, ModelSpec Model, Touched? Touched, AggregateReads? Reads, bool ThroughInterface, string Location) : Interception(Location);
