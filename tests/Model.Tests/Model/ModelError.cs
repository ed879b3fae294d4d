namespace SchemaFirst.Model.Tests.Model;

/// <summary>A request that must be refused with a code.</summary>
internal sealed class ModelError(string code) : Exception(code)
{
    public string Code { get; } = code;
}
