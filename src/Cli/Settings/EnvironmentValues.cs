namespace SchemaFirst.Cli.Settings;

/// <summary>Variables of the environment, and of <c>.env</c> where the environment has none of that name.</summary>
internal static class EnvironmentValues
{
    internal const string FileName = ".env";

    /// <summary>A variable's value; null where it is not set.</summary>
    public static string? Find(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : FromFile(name);

    private static string? FromFile(string name)
    {
        if (!File.Exists(FileName))
        {
            return null;
        }

        foreach (var line in File.ReadLines(FileName))
        {
            var text = line.Trim();
            text = text.StartsWith("export ", StringComparison.Ordinal) ? text[7..].TrimStart() : text;
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && text[0] != '#' && text[..equals].TrimEnd() == name)
            {
                return Unquote(text[(equals + 1)..].Trim());
            }
        }

        return null;
    }

    private static string Unquote(string value)
    {
        if (value.Length >= 2 && value[0] is '"' or '\'' && value.IndexOf(value[0], 1) is > 0 and var end)
        {
            return value[1..end];
        }

        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? value : value[..comment].TrimEnd();
    }
}
