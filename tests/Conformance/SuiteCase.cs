namespace SchemaFirst.Conformance;

/// <summary>One case: runs the checks that apply to it and records their outcomes.</summary>
/// <param name="Id">The case's id.</param>
/// <param name="Run">Runs its checks. An exception fails every check that was begun and not finished.</param>
internal sealed record SuiteCase(string Id, Action<CaseRecorder> Run);
