namespace SchemaFirst.Runtime.Values;

/// <summary>Whole numbers in digits <c>0</c> to <c>9</c> and <c>a</c> to <c>z</c>, as CUIDs are written.</summary>
internal static class Base36
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Fills the whole span with the number's last digits, zeros in front.</summary>
    public static void Write(ulong number, Span<char> destination)
    {
        for (var place = destination.Length - 1; place >= 0; place--)
        {
            destination[place] = Digits[(int)(number % 36)];
            number /= 36;
        }
    }

    /// <summary>Fills the whole span with the last digits of a number of any size, given by its bytes, the most significant first; the bytes are used up.</summary>
    public static void Write(Span<byte> number, Span<char> destination)
    {
        for (var place = destination.Length - 1; place >= 0; place--)
        {
            var remainder = 0;
            for (var index = 0; index < number.Length; index++)
            {
                var dividend = (remainder << 8) | number[index];
                number[index] = (byte)(dividend / 36);
                remainder = dividend % 36;
            }

            destination[place] = Digits[remainder];
        }
    }
}
