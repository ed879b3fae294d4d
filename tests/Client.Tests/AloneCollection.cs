namespace SchemaFirst.Client.Tests;

/// <summary>
/// Tests of what the whole process shares, which no other test may run beside. A listener for spans or measurements, say, hears every client,
/// and what a client tells it is allocated by whichever operation is under way.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
