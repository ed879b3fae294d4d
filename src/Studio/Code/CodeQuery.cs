using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A request of the query protocol ↔ a call of the generated client.</summary>
internal sealed class CodeQuery(CodeNames names)
{
    private static readonly (string Action, string Method)[] Methods =
    [
        ("findUnique", "FindUniqueAsync"), ("findUniqueOrThrow", "FindUniqueOrThrowAsync"), ("findFirst", "FindFirstAsync"), ("findFirstOrThrow", "FindFirstOrThrowAsync"),
        ("findMany", "FindManyAsync"), ("findMany", "StreamAsync"), ("aggregate", "AggregateAsync"), ("aggregate", "CountAsync"), ("groupBy", "GroupByAsync"),
        ("createOne", "CreateAsync"), ("createMany", "CreateManyAsync"), ("createManyAndReturn", "CreateManyAndReturnAsync"),
        ("updateOne", "UpdateAsync"), ("updateMany", "UpdateManyAsync"), ("updateManyAndReturn", "UpdateManyAndReturnAsync"),
        ("upsertOne", "UpsertAsync"), ("deleteOne", "DeleteAsync"), ("deleteMany", "DeleteManyAsync"),
    ];

    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private readonly CodeGrammar _grammar = new(names);

    /// <summary>The call that makes a request.</summary>
    /// <exception cref="InvalidOperationException">The client cannot make it; the message says why.</exception>
    public string Print(JsonObject request)
    {
        var action = (string?)request["action"] ?? "";
        var method = Methods.FirstOrDefault(known => known.Action == action).Method ?? throw new InvalidOperationException($"'{action}' has no method of the client");
        var model = names.Find((string?)request["modelName"] ?? "") ?? throw new InvalidOperationException($"The records have no model '{request["modelName"]}'");
        var arguments = request["query"]?["arguments"] as JsonObject ?? [];
        var selection = request["query"]?["selection"] as JsonObject ?? [];
        var members = _grammar.Arguments(model, action).Pairs(arguments).ToList();
        var lambda = "";
        switch (action)
        {
            case "aggregate" when IsCount(selection):
                method = "CountAsync";
                break;
            case "aggregate" or "groupBy":
                members.AddRange(Functions(selection, model));
                break;
            case "createMany" or "updateMany" or "deleteMany":
                break;
            default:
                if (CodeSelection.Columns(selection, model) is { } columns)
                {
                    var row = char.ToLowerInvariant(model.Name[0]) + model.Name[1..];
                    row = SyntaxFacts.GetKeywordKind(row) == SyntaxKind.None ? row : "@" + row;
                    lambda = $", {row} => new {{ {string.Join(", ", columns.Select(column => $"{row}.{column.Name}"))} }}";
                }
                else
                {
                    members.AddRange(new CodeSelection(_grammar).Print(selection, model));
                }

                break;
        }

        var start = $"await db.{model.Name}.{method}(";
        return members.Count == 0 && lambda.Length == 0 && action is "findMany" or "findFirst" or "findFirstOrThrow" or "deleteMany" or "aggregate" && members.Count == 0
            ? start + (lambda.Length == 0 ? "" : "new()" + lambda) + ");"
            : $"{start}{new CodeNode.Initializer(members).Write(start.Length + lambda.Length + 2, 0)}{lambda});";
    }

    /// <summary>The request that a call makes.</summary>
    /// <exception cref="CodeException">It is no such call; with its place.</exception>
    public JsonObject Read(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Script);
        if (tree.GetDiagnostics().FirstOrDefault(static found => found.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new CodeException(error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), tree.GetRoot().FindToken(Math.Min(error.Location.SourceSpan.Start, Math.Max(0, code.Length - 1))));
        }

        var call = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(static call => Named(call) is not null)
            ?? throw new CodeException("Write a call of the client here, as in 'await db.User.FindManyAsync();'", tree.GetRoot());
        var (action, method) = Named(call)!.Value;
        var owner = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        var model = owner is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var record } ? names.FindRecord(record) : null;
        if (model is null)
        {
            throw new CodeException($"'{owner}' is none of the client's models", owner);
        }

        var given = call.ArgumentList.Arguments.Select(static argument => argument.Expression).ToList();
        var arguments = given.FirstOrDefault(static argument => argument is not LambdaExpressionSyntax) ?? SyntaxFactory.ImplicitObjectCreationExpression();
        var (read, selection) = action is "aggregate" or "groupBy" ? Aggregate(arguments, model, action, method)
            : new CodeSelection(_grammar).Split(arguments, _grammar.Arguments(model, action), model);
        if (given.OfType<LambdaExpressionSyntax>().FirstOrDefault() is { } lambda)
        {
            selection = new CodeLambda(names).Read(lambda, model);
        }
        else if (action is "createMany" or "updateMany" or "deleteMany")
        {
            selection = [];
        }

        return new JsonObject { ["modelName"] = model.Model.Name, ["action"] = action, ["query"] = new JsonObject { ["arguments"] = read, ["selection"] = selection } };
    }

    private static (string Action, string Method)? Named(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && Methods.FirstOrDefault(known => known.Method == name) is { Action: not null } found ? found : null;

    private static bool IsCount(JsonObject selection) => selection is { Count: 1 } && selection["_count"]?["selection"] is JsonObject { Count: 1 } counted && counted.ContainsKey("_all");

    private IEnumerable<KeyValuePair<string, CodeNode>> Functions(JsonObject selection, CodeModel model)
    {
        foreach (var (json, name) in CodeGrammar.Functions)
        {
            if (selection[json]?["selection"] is JsonObject columns && columns.Where(static part => part.Key != "_all").Select(static part => (JsonNode)part.Key).ToArray() is { Length: > 0 } wanted)
            {
                yield return KeyValuePair.Create(name, List(model, json).Print(new JsonArray(wanted)));
            }
        }
    }

    private (JsonObject Arguments, JsonObject Selection) Aggregate(ExpressionSyntax code, CodeModel model, string action, string method)
    {
        var counted = new JsonObject { ["_all"] = true };
        var (arguments, selection) = (new JsonObject(), new JsonObject { ["_count"] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = counted } });
        var place = _grammar.Arguments(model, action);
        foreach (var (name, value) in CodePlace.Members(code))
        {
            if (CodeGrammar.Functions.FirstOrDefault(function => function.Name == name.Identifier.ValueText) is { Json: { } json } && method != "CountAsync")
            {
                var columns = json == "_count" ? counted : [];
                foreach (var column in (JsonArray)List(model, json).Read(value)!)
                {
                    columns[(string)column!] = true;
                }

                if (json != "_count")
                {
                    selection[json] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = columns };
                }

                continue;
            }

            var member = place.Find(name.Identifier.ValueText) ?? throw new CodeException($"'{name.Identifier.ValueText}' is no argument", name);
            arguments[member.Json] = member.Place.Read(value);
        }

        foreach (var column in arguments["by"] as JsonArray ?? [])
        {
            selection[(string)column!] = true;
        }

        return (arguments, selection);
    }

    private static ListPlace List(CodeModel model, string function) => new(new ColumnPlace(model, function is "_sum" or "_avg" ? "NumberField" : "Field"));
}
