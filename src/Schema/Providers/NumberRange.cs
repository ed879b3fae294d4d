using System.Globalization;

namespace SchemaFirst.Schema.Providers;

/// <summary>The whole numbers that a type holds.</summary>
/// <param name="Minimum">The smallest.</param>
/// <param name="Maximum">The greatest.</param>
public sealed record NumberRange(long Minimum, long Maximum)
{
    /// <summary>What an <c>Int</c> is for every client.</summary>
    public static NumberRange Int32 { get; } = new(int.MinValue, int.MaxValue);

    /// <summary>What a <c>BigInt</c> is for every client.</summary>
    public static NumberRange Int64 { get; } = new(long.MinValue, long.MaxValue);

    /// <summary>True unless the text is a whole number outside the range.</summary>
    public bool Holds(string number) => long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
        ? value >= Minimum && value <= Maximum
        : !IsWhole(number);

    private static bool IsWhole(string number) => number.TrimStart('-', '+') is { Length: > 0 } digits && digits.All(static digit => digit is >= '0' and <= '9');
}
