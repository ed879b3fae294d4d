using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Migrate;

/// <summary>A risk that rows make real.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Count">How many rows or values are concerned; 0 where they are not counted.</param>
/// <param name="Message">The risk in words.</param>
public sealed record RiskFinding(Risk Risk, long Count, string Message);
