namespace SchemaFirst.Testing;

/// <summary>Makes rows to fill a database with; the same ones in every run.</summary>
public static class Seed
{
    /// <summary>
    /// Makes a number of things: <c>Data = Seed.Rows(100, row => new UserCreate { Email = $"user{row.Number}@example.com", Role = row.Pick(Role.Author, Role.Reader) })</c>.
    /// </summary>
    /// <param name="count">How many.</param>
    /// <param name="create">Makes one.</param>
    /// <param name="seed">What chance starts from; another one gives other rows.</param>
    /// <typeparam name="T">What they are.</typeparam>
    public static IReadOnlyList<T> Rows<T>(int count, Func<SeedRow, T> create, int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var random = new SeedRandom(seed);
        var rows = new T[count];
        for (var number = 1; number <= count; number++)
        {
            rows[number - 1] = create(new SeedRow(number, random));
        }

        return rows;
    }
}
