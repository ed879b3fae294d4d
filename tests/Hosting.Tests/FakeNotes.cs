using System.Reflection;

namespace SchemaFirst.Hosting.Tests;

/// <summary>Stands in for a client, as a library for mocks would make it.</summary>
public class FakeNotes : DispatchProxy
{
    /// <summary>A client whose queries all answer one note.</summary>
    public static INotesDb Create() => Create<INotesDb, FakeNotes>();

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        "get_Note" => Create<INoteQueries, FakeNotes>(),
        "FindManyAsync" when args![1] is Func<Note, string> select =>
            Task.FromResult<IReadOnlyList<string>>([select(new Note { Id = "1", Text = "from a fake", Tenant = "a" })]),
        _ => throw new InvalidOperationException($"'{targetMethod.Name}' was not expected"),
    };
}
