using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Where a statement's parameter comes from when it is executed.</summary>
/// <param name="Source">Which source.</param>
/// <param name="Index">The request's token, or the place among the values handed over.</param>
/// <param name="Field">The field it is compared with; null for none.</param>
/// <param name="Shape">What is made of it on the way.</param>
/// <param name="Constant">The value of a constant.</param>
internal readonly record struct ParameterSlot(
    ParameterSource Source, int Index, ScalarInfo? Field, ParameterShape Shape = ParameterShape.Plain, RequestValue Constant = default);
