namespace SchemaFirst.Migrate;

/// <summary>What came of pushing a schema.</summary>
/// <param name="ExecutedSteps">How many steps were executed; 0 when risks kept it from being done.</param>
/// <param name="Risks">The risks that rows make real.</param>
public sealed record PushResult(int ExecutedSteps, RiskReport Risks);
