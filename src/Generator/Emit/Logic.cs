using SchemaFirst.Generator.Specs;

namespace SchemaFirst.Generator.Emit;

/// <summary>The properties that combine conditions; in capitals where a field has the plain name.</summary>
internal sealed record Logic(string And, string Or, string Not)
{
    public static Logic Of(ModelSpec model)
    {
        var taken = model.MemberNames();
        return new Logic(Free("And"), Free("Or"), Free("Not"));

        string Free(string name) => taken.Contains(name) ? Names.Unique(name.ToUpperInvariant(), taken) : name;
    }

    /// <summary>The properties.</summary>
    /// <param name="where">The type of what they combine.</param>
    public List<Condition> Conditions(string where)
    {
        return [Of(And, "AND", "All of these hold."), Of(Or, "OR", "At least one of these holds."), Of(Not, "NOT", "None of these holds.")];

        Condition Of(string name, string word, string words) => new(
            name,
            $"global::System.Collections.Generic.IReadOnlyList<{where}>?",
            null,
            words,
            $"global::SchemaFirst.Runtime.Client.ArgumentWriting.Parts(writer, \"{word}\", {{0}});");
    }
}
