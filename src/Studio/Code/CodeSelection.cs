using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>What a query gives back: the protocol's selection ↔ <c>Include</c> and <c>Omit</c>.</summary>
internal sealed class CodeSelection(CodeGrammar grammar)
{
    private const string AllColumns = "$scalars";

    /// <summary>The columns, where nothing but some columns is selected; null otherwise.</summary>
    public static IReadOnlyList<CodeField>? Columns(JsonObject selection, CodeModel model)
    {
        CodeField[] fields = [.. selection.Where(static part => IsWanted(part.Value)).Select(part => model.Find(part.Key)).OfType<CodeField>().Where(static field => field.Column is not null)];
        return selection.Count > 0 && fields.Length == selection.Count ? fields : null;
    }

    /// <summary>The members <c>Include</c> and <c>Omit</c> for a selection.</summary>
    public IEnumerable<KeyValuePair<string, CodeNode>> Print(JsonObject selection, CodeModel model)
    {
        var include = model.Relations.Where(field => IsWanted(selection[field.Field.Name])).Select(field => KeyValuePair.Create<string, CodeNode>(field.Name, Relation(selection[field.Field.Name]!, Target(field)))).ToList();
        if (selection["_count"] is JsonObject counts)
        {
            include.Add(KeyValuePair.Create<string, CodeNode>(model.Counts, Counts(counts, model)));
        }

        if (include.Count > 0)
        {
            yield return KeyValuePair.Create<string, CodeNode>("Include", new CodeNode.Initializer(include));
        }

        var all = IsWanted(selection[AllColumns]);
        var omitted = model.Columns.Where(field => selection[field.Field.Name] is { } said ? !IsWanted(said) : !all).ToList();
        if (omitted.Count > 0)
        {
            yield return KeyValuePair.Create<string, CodeNode>("Omit", new CodeNode.Sequence([.. omitted.Select(field => CodeNode.Of($"{model.Name}Field.{field.Name}"))]));
        }
    }

    /// <summary>The selection of <c>Include</c> and <c>Omit</c>.</summary>
    /// <exception cref="CodeException">They are not of the form.</exception>
    public JsonObject Read(IEnumerable<(IdentifierNameSyntax Name, ExpressionSyntax Value)> members, CodeModel model)
    {
        var selection = new JsonObject { [AllColumns] = true };
        foreach (var (name, value) in members)
        {
            if (name.Identifier.ValueText == "Omit")
            {
                foreach (var column in (JsonArray)grammar.Columns(model).Read(value)!)
                {
                    selection[(string)column!] = false;
                }

                continue;
            }

            foreach (var (relation, how) in CodePlace.Members(value))
            {
                Include(selection, model, relation, how);
            }
        }

        return selection;
    }

    private void Include(JsonObject selection, CodeModel model, IdentifierNameSyntax name, ExpressionSyntax how)
    {
        if (name.Identifier.ValueText == model.Counts)
        {
            selection["_count"] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = new JsonObject([.. CodePlace.Members(how).Select(part => Count(model, part.Name, part.Value))]) };
            return;
        }

        var field = Relation(model, name);
        var target = Target(field);
        var (arguments, inner) = (new JsonObject(), new JsonObject { [AllColumns] = true });
        if (how.ToString() != "true")
        {
            (arguments, inner) = Split(how, grammar.IncludeArguments(target), target);
        }

        selection[field.Field.Name] = new JsonObject { ["arguments"] = arguments, ["selection"] = inner };
    }

    /// <summary>The arguments and the selection of <c>new() { … }</c>.</summary>
    /// <exception cref="CodeException">It is not of the form.</exception>
    public (JsonObject Arguments, JsonObject Selection) Split(ExpressionSyntax code, ObjectPlace place, CodeModel model)
    {
        var arguments = new JsonObject();
        var selected = new List<(IdentifierNameSyntax, ExpressionSyntax)>();
        foreach (var (name, value) in CodePlace.Members(code))
        {
            if (name.Identifier.ValueText is "Include" or "Omit")
            {
                selected.Add((name, value));
                continue;
            }

            var member = place.Find(name.Identifier.ValueText) ?? throw new CodeException($"'{name.Identifier.ValueText}' is no argument", name);
            arguments[member.Json] = member.Place.Read(value);
        }

        return (arguments, Read(selected, model));
    }

    private KeyValuePair<string, JsonNode?> Count(CodeModel model, IdentifierNameSyntax name, ExpressionSyntax how)
    {
        var field = Relation(model, name);
        if (how.ToString() == "true")
        {
            return KeyValuePair.Create<string, JsonNode?>(field.Field.Name, true);
        }

        var arguments = new JsonObject();
        foreach (var (part, value) in CodePlace.Members(how))
        {
            arguments["where"] = part.Identifier.ValueText == "Where" ? grammar.Where(Target(field)).Read(value) : throw new CodeException($"'{part.Identifier.ValueText}' cannot stand here: Where can", part);
        }

        return KeyValuePair.Create<string, JsonNode?>(field.Field.Name, new JsonObject { ["arguments"] = arguments });
    }

    private CodeNode Relation(JsonNode selected, CodeModel target)
    {
        var arguments = (selected as JsonObject)?["arguments"] as JsonObject ?? [];
        var selection = (selected as JsonObject)?["selection"] as JsonObject ?? new JsonObject { [AllColumns] = true };
        var members = grammar.IncludeArguments(target).Pairs(arguments).Concat(Print(selection, target)).ToList();
        return members.Count == 0 ? CodeNode.Of("true") : new CodeNode.Initializer(members);
    }

    private CodeNode.Initializer Counts(JsonObject counts, CodeModel model)
    {
        var selection = counts["selection"] as JsonObject ?? [];
        return new CodeNode.Initializer([.. model.Relations.Where(field => IsWanted(selection[field.Field.Name])).Select(field => KeyValuePair.Create(
            field.Name, (selection[field.Field.Name] as JsonObject)?["arguments"]?["where"] is { } where ? new CodeNode.Initializer([KeyValuePair.Create("Where", grammar.Where(Target(field)).Print(where))]) : CodeNode.Of("true")))]);
    }

    private CodeModel Target(CodeField field) => grammar.Names.Model(field.Relation!.Target.Name);

    private static CodeField Relation(CodeModel model, IdentifierNameSyntax name) => model.Relations.FirstOrDefault(field => field.Name == name.Identifier.ValueText)
        ?? throw new CodeException($"'{model.Name}' has no relation '{name.Identifier.ValueText}'", name);

    private static bool IsWanted(JsonNode? said) => said is JsonObject || (said is JsonValue value && value.TryGetValue<bool>(out var flag) && flag);
}
