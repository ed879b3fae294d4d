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
        var (order, field, number) = (types["OrderBy"], types["Field"], types["NumberField"]);
        var find = $"FindArguments<{where}, {unique}, {order}, {field}, {include}>";
        Class("FindUnique", $"FindUniqueArguments<{unique}, {field}, {include}>", "Which record to find by a key");
        Class("FindFirst", find, "Which record to find");
        Class("FindMany", find, "Which records to find");
        Class("Count", $"CountArguments<{where}, {unique}, {order}>", "Which records to count");
        Class("Aggregate", $"AggregateArguments<{where}, {unique}, {order}, {field}, {number}>", "Over which records to run functions");
        Class("GroupBy", $"GroupByArguments<{where}, {types["GroupOrder"]}, {types["Having"]}, {field}, {number}>", "How to group records");
        if (model.IsView)
        {
            return;
        }

        Class("CreateOne", $"CreateArguments<{create}, {field}, {include}>", "The record to create");
        Class("CreateMany", $"CreateManyArguments<{create}>", "The records to create");
        Class("CreateManyAndReturn", $"CreateManyAndReturnArguments<{create}, {field}, {include}>", "The records to create and to answer");
        Class("UpdateOne", $"UpdateArguments<{unique}, {update}, {field}, {include}>", "The record to change");
        Class("UpdateMany", $"UpdateManyArguments<{where}, {update}>", "The records to change");
        Class("UpdateManyAndReturn", $"UpdateManyAndReturnArguments<{where}, {update}, {field}, {include}>", "The records to change and to answer");
        Class("UpsertOne", $"UpsertArguments<{unique}, {create}, {update}, {field}, {include}>", "The record to change or create");
        Class("DeleteOne", $"DeleteArguments<{unique}, {field}, {include}>", "The record to delete");
        Class("DeleteMany", $"DeleteManyArguments<{where}>", "The records to delete");

        void Class(string suffix, string parent, string words)
        {
            writer.Write($"/// <summary>{words}: {WhereEmitter.Documentable(model)}.</summary>");
            writer.Write($"{model.Accessibility} sealed class {Escape(types.Local(suffix))} : global::SchemaFirst.{parent};");
            writer.Blank();
        }
    }
}
