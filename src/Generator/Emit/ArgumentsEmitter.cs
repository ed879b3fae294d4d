using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>Emits the arguments of a model's queries: names of its own for what is constant in the runtime.</summary>
internal static class ArgumentsEmitter
{
    public static void Emit(IndentedWriter writer, ModelSpec model)
    {
        var types = model.Types;
        var (where, unique, include) = (types["Where"], types["WhereUnique"], types["Include"]);
        var (create, update) = (types["Create"], types["Update"]);
        var find = $"FindArguments<{where}, {unique}, {types["OrderBy"]}, {types["Field"]}, {include}>";
        Class("FindUnique", $"FindUniqueArguments<{unique}, {include}>", "Which record to find by a key");
        Class("FindFirst", find, "Which record to find");
        Class("FindMany", find, "Which records to find");
        Class("Count", $"CountArguments<{where}, {unique}, {types["OrderBy"]}>", "Which records to count");
        if (model.IsView)
        {
            return;
        }

        Class("CreateOne", $"CreateArguments<{create}, {include}>", "The record to create");
        Class("CreateMany", $"CreateManyArguments<{create}, {include}>", "The records to create");
        Class("UpdateOne", $"UpdateArguments<{unique}, {update}, {include}>", "The record to change");
        Class("UpdateMany", $"UpdateManyArguments<{where}, {update}, {include}>", "The records to change");
        Class("UpsertOne", $"UpsertArguments<{unique}, {create}, {update}, {include}>", "The record to change or create");
        Class("DeleteOne", $"DeleteArguments<{unique}, {include}>", "The record to delete");
        Class("DeleteMany", $"DeleteManyArguments<{where}>", "The records to delete");

        void Class(string suffix, string parent, string words)
        {
            writer.Write($"/// <summary>{words}: {WhereEmitter.Documentable(model)}.</summary>");
            writer.Write($"{model.Accessibility} sealed class {Escape(types.Local(suffix))} : global::SchemaFirst.{parent};");
            writer.Blank();
        }
    }
}
