using SchemaFirst.Generator.Specs;
using SchemaFirst.Schema.Syntax;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits what the engine knows of a model; it is made when the model is first used.</summary>
internal static class MetadataEmitter
{
    private const string Metadata = "global::SchemaFirst.Runtime.Metadata.";
    private const string Model = "global::SchemaFirst.Schema.Model.";
    private const string Arity = "global::SchemaFirst.Schema.Syntax.FieldArity.";

    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        writer.Write($"/// <summary>What the engine knows of {WhereEmitter.Documentable(model)}.</summary>");
        writer.Open($"internal static class {Escape(model.Types.Local("Metadata"))}");
        writer.Write($"internal static {Metadata}ModelInfo Create(global::SchemaFirst.Runtime.Client.ModelSet models, {Model}Provider provider) => new(");
        writer.Deeper($"{Literals.Of(model.Name)},\n{Literals.Of(model.Table)},\n{Literals.Of(model.Schema)},");
        EmitList(writer, model.FieldOrder.Select(name => model.Relations.FirstOrDefault(relation => relation.Name == name) is { } relation
            ? Relation(model, relation)
            : Scalar(model, model.Scalar(name))));
        EmitList(writer, model.Keys.Select(key =>
            $"new {Metadata}KeyInfo({Literals.Of(key.Name)}, {Literals.Of(key.Fields)}, {Literals.Of(key.IsPrimary)}, {Literals.PerProvider(model.Providers, key.DatabaseNames.Select(Literals.Of))})"));
        writer.Deeper($"{Literals.Of(model.IsView)});");
        writer.Close();
        writer.Blank();
    }

    private static void EmitList(IndentedWriter writer, IEnumerable<string> elements)
    {
        writer.Deeper("[");
        foreach (var element in elements)
        {
            writer.Deeper("    " + element + ",");
        }

        writer.Deeper("],");
    }

    private static string Scalar(ModelSpec model, ScalarSpec scalar)
    {
        var more = new List<string>();
        if (scalar.Enum is { } type)
        {
            more.Add($"Enum = {type.FullCodecName}.Info");
        }

        if (scalar.NativeTypes.Any(static native => native is not null))
        {
            more.Add($"NativeType = {Literals.PerProvider(model.Providers, scalar.NativeTypes.Select(static native => Literals.Of(native?.Name)))}");
        }

        if (scalar.NativeTypes.Any(static native => native is { Arguments.Count: > 0 }))
        {
            more.Add($"NativeTypeArguments = {Literals.PerProvider(model.Providers, scalar.NativeTypes.Select(static native => Strings(native?.Arguments ?? default)))}");
        }

        if (scalar.Default is { } value)
        {
            more.Add($"Default = {Default(value)}");
        }

        if (scalar.IsUpdatedAt)
        {
            more.Add("IsUpdatedAt = true");
        }

        if (scalar.LeadsIndex)
        {
            more.Add("LeadsIndex = true");
        }

        if (scalar.IsUnsupported)
        {
            more.Add("IsUnsupported = true");
        }

        var made = $"new {Metadata}ScalarInfo({Literals.Of(scalar.Name)}, {Literals.Of(scalar.Column)}, {Model}ScalarType.{scalar.ScalarType}, {Arity}{scalar.Arity})";
        return more.Count == 0 ? made : $"{made} {{ {string.Join(", ", more)} }}";
    }

    private static string Default(DefaultSpec value)
    {
        var function = value.Function is null ? "null" : $"{Model}DefaultFunction.{value.Function}";
        var literals = value.Literals is { } list ? $", {Literals.Of(list)}" : "";
        return $"new {Metadata}DefaultInfo({function}, {Literals.Of(value.Argument)}, {Literals.Of(value.Literal)}{literals})";
    }

    private static string Relation(ModelSpec model, RelationSpec relation)
    {
        var more = new List<string> { $"Kind = {Model}RelationKind.{relation.Kind}" };
        if (relation.HoldsForeignKey)
        {
            more.Add("HoldsForeignKey = true");
        }

        more.Add($"LocalNames = {Literals.Of(relation.LocalNames)}");
        more.Add($"RemoteNames = {Literals.Of(relation.RemoteNames)}");
        if (relation.LinkTables.Count > 0)
        {
            var table = Literals.PerProvider(model.Providers, relation.LinkTables.Select(Literals.Of));
            more.Add($"Link = new({table}, {Literals.Of(relation.LinkSchema)}, {Literals.Of(relation.LocalColumn)}, {Literals.Of(relation.RemoteColumn)})");
        }

        more.Add($"OnDelete = {Action(model, relation.OnDelete)}");
        more.Add($"OnUpdate = {Action(model, relation.OnUpdate)}");
        if (relation.ConstraintNames.Any(static name => name is not null))
        {
            more.Add($"ConstraintName = {Literals.PerProvider(model.Providers, relation.ConstraintNames.Select(Literals.Of))}");
        }

        return $"new {Metadata}RelationInfo({Literals.Of(relation.Name)}, {Arity}{relation.Arity}, () => models[{Literals.Of(relation.TargetName)}], {Literals.Of(relation.OppositeName)}, {Literals.Of(relation.RelationName)}) {{ {string.Join(", ", more)} }}";
    }

    private static string Action(ModelSpec model, EquatableArray<string?> actions) =>
        Literals.PerProvider(model.Providers, actions.Select(static action => $"{Model}ReferentialAction.{action ?? "NoAction"}"));

    // A collection expression has no type of its own inside a conditional.
    private static string Strings(EquatableArray<string> texts) => texts.Count == 0 ? "new string[0]" : $"new[] {{ {string.Join(", ", texts.Select(static text => Literals.Of(text)))} }}";
}
