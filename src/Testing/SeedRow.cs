namespace SchemaFirst.Testing;

/// <summary>A row that <see cref="Seed.Rows"/> asks for: its number, and values that look like chance and are the same in every run.</summary>
public sealed class SeedRow
{
    private static readonly string[] Vocabulary =
    [
        "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbor", "iris", "juniper", "kelp", "lagoon", "meadow", "north", "orchid", "pebble",
        "quarry", "river", "slate", "tundra", "umber", "valley", "willow", "zephyr",
    ];

    private readonly SeedRandom _random;

    internal SeedRow(int number, SeedRandom random) => (Number, _random) = (number, random);

    /// <summary>The row's number, from one on.</summary>
    public int Number { get; }

    /// <summary>A number from a range, both ends included.</summary>
    public int Between(int low, int high)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high);
        return low + (int)_random.Below((ulong)((long)high - low + 1));
    }

    /// <summary>An amount of money from a range, in hundredths.</summary>
    public decimal Amount(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high);
        return low + (_random.Below((ulong)((high - low) * 100) + 1) / 100m);
    }

    /// <summary>True as often as the share says: 0.25 for every fourth row.</summary>
    public bool Chance(double share) => _random.Below(1_000_000) < share * 1_000_000;

    /// <summary>One of some values.</summary>
    public T Pick<T>(params ReadOnlySpan<T> values) => values.Length > 0
        ? values[(int)_random.Below((ulong)values.Length)]
        : throw new ArgumentException("There is nothing to pick from: give at least one value", nameof(values));

    /// <summary>Words, as a title or a text.</summary>
    public string Words(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var words = new string[count];
        for (var index = 0; index < count; index++)
        {
            words[index] = Pick<string>(Vocabulary);
        }

        return string.Join(' ', words);
    }

    /// <summary>A point in time in the year 2025, in UTC.</summary>
    public DateTime Time() => new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(_random.Below(365 * 24 * 3600));

    /// <summary>A unique identifier.</summary>
    public Guid Guid() => new((uint)_random.Next(), (ushort)_random.Next(), (ushort)_random.Next(), BitConverter.GetBytes(_random.Next())[0], 1, 2, 3, 4, 5, (byte)Number, (byte)(Number >> 8));
}
