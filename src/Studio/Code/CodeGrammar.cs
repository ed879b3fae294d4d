using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Studio.Code;

/// <summary>What can stand where in the arguments of a model's queries. Made once for a reading of the schema; places of related models are found when they are needed.</summary>
internal sealed class CodeGrammar(CodeNames names)
{
    private static readonly PlainPlace Plain = new();
    private static readonly WordPlace Insensitive = new(("insensitive", "true"), ("default", "false"));
    private static readonly WordPlace Strategy = new(("join", "RelationLoadStrategy.Join"), ("query", "RelationLoadStrategy.Query"));
    private readonly Dictionary<(string Kind, string Model), ObjectPlace> _objects = [];

    /// <summary>The names.</summary>
    public CodeNames Names => names;

    /// <summary>A condition.</summary>
    public ObjectPlace Where(CodeModel model) => Object("where", model, () => Logic(model).Concat(model.Fields.Where(IsUsable).Select(field => Member(field, Filter(field)))));

    /// <summary>A condition with a key.</summary>
    public ObjectPlace WhereUnique(CodeModel model) => Object("unique", model, () =>
    {
        var keys = model.Model.Keys.Where(static key => key.Fields.Count == 1).Select(static key => key.Fields[0].Name).ToHashSet(StringComparer.Ordinal);
        return model.CompoundKeys.Select(key => new CodeMember(key.Json, key.Name, new TuplePlace([.. key.Fields.Select(field => Member(field, Value(field)))])))
            .Concat(Logic(model))
            .Concat(model.Fields.Where(IsUsable).Select(field => Member(field, keys.Contains(field.Field.Name) ? Value(field) : Filter(field))));
    });

    /// <summary>The arguments of a method that reads or writes records.</summary>
    public ObjectPlace Arguments(CodeModel model, string action) => Object("arguments " + action, model, () =>
    {
        CodePlace where = action is "findUnique" or "findUniqueOrThrow" or "updateOne" or "deleteOne" or "upsertOne" ? WhereUnique(model) : Where(model);
        CodePlace data = action switch
        {
            "createOne" => Create(model),
            "createMany" or "createManyAndReturn" => new ListPlace(Create(model)),
            _ => Update(model),
        };
        return
        [
            new("where", "Where", where), new("orderBy", "OrderBy", new ListPlace(action == "groupBy" ? GroupOrder(model) : OrderBy(model))), new("cursor", "Cursor", WhereUnique(model)),
            new("take", "Take", Plain), new("skip", "Skip", Plain), new("distinct", "Distinct", Columns(model)), new("relationLoadStrategy", "RelationLoadStrategy", Strategy),
            new("data", "Data", data), new("skipDuplicates", "SkipDuplicates", WordPlace.Flag), new("limit", "Limit", Plain),
            new("create", "Create", Create(model)), new("update", "Update", Update(model)),
            new("by", "By", Columns(model)), new("having", "Having", Having(model)),
        ];
    });

    /// <summary>The arguments with which a relation is loaded.</summary>
    public ObjectPlace IncludeArguments(CodeModel model) => Arguments(model, "findMany");

    /// <summary>A list of columns.</summary>
    public CodePlace Columns(CodeModel model) => new ListPlace(new ColumnPlace(model, "Field"));

    /// <summary>An order of records.</summary>
    private ObjectPlace OrderBy(CodeModel model) => Object("order", model, () => model.Columns.Select(field => Member(field, new SortPlace()))
        .Concat(model.Relations.Select(field => Member(field, field.Field.IsList ? Fixed(("_count", "Count", SortPlace.Direction)) : OrderBy(Target(field)))))
        .Append(new CodeMember("_relevance", "Relevance", Fixed(
            ("fields", "Fields", new ListPlace(new ColumnPlace(model, "Fields"))), ("search", "Search", Plain), ("sort", "Sort", SortPlace.Direction)))));

    private ObjectPlace GroupOrder(CodeModel model) => Object("group order", model, () => model.Columns.Select(field => Member(field, new SortPlace())).Concat(
        Functions.Select(function => new CodeMember(function.Json, function.Name, Object("function order", model, () => model.Columns.Select(field => Member(field, SortPlace.Direction)))))));

    private ObjectPlace Having(CodeModel model) => Object("having", model, () => new CodeMember[]
    {
        new("AND", model.Logic("And"), new ListPlace(Having(model))), new("OR", model.Logic("Or"), new ListPlace(Having(model))), new("NOT", model.Logic("Not"), new ListPlace(Having(model))),
    }.Concat(model.Columns.Select(field => Member(field, Fixed([.. Terms(field), .. Functions.Select(function => (function.Json, function.Name, (CodePlace)Fixed(Terms(field))))])))));

    /// <summary>The aggregate functions, by both names.</summary>
    public static IReadOnlyList<(string Json, string Name)> Functions { get; } = [("_count", "Count"), ("_sum", "Sum"), ("_avg", "Average"), ("_min", "Min"), ("_max", "Max")];

    private ObjectPlace Create(CodeModel model) => Object("create", model, () => model.Columns.Select(field => Member(field, Values(field)))
        .Concat(model.Relations.Select(field => Member(field, NestedCreate(Target(field), field.Field.IsList)))));

    private ObjectPlace Update(CodeModel model) => Object("update", model, () => model.Columns.Select(field => Member(field, Change(field)))
        .Concat(model.Relations.Select(field => Member(field, NestedUpdate(Target(field), field.Field.IsList)))));

    private ObjectPlace NestedCreate(CodeModel model, bool isList) => Object(isList ? "create many" : "create one", model, () =>
    [
        new("create", "Create", Of(Create(model), isList)), new("connect", "Connect", Of(WhereUnique(model), isList)),
        new("connectOrCreate", "ConnectOrCreate", Of(Fixed(("where", "Where", WhereUnique(model)), ("create", "Create", Create(model))), isList)),
        new("createMany", "CreateMany", Fixed(("data", "Data", new ListPlace(Create(model))), ("skipDuplicates", "SkipDuplicates", WordPlace.Flag))),
    ]);

    private ObjectPlace NestedUpdate(CodeModel model, bool isList) => Object(isList ? "update many" : "update one", model, () => NestedCreate(model, isList).Known.Concat(isList ?
    [
        new("set", "Set", new ListPlace(WhereUnique(model))), new("disconnect", "Disconnect", new ListPlace(WhereUnique(model))), new("delete", "Delete", new ListPlace(WhereUnique(model))),
        new("deleteMany", "DeleteMany", new ListPlace(Where(model))),
        new("update", "Update", new ListPlace(Fixed(("where", "Where", WhereUnique(model)), ("data", "Data", Update(model))))),
        new("updateMany", "UpdateMany", new ListPlace(Fixed(("where", "Where", Where(model)), ("data", "Data", Update(model))))),
        new("upsert", "Upsert", new ListPlace(Fixed(("where", "Where", WhereUnique(model)), ("create", "Create", Create(model)), ("update", "Update", Update(model))))),
    ]
    :
    [
        new("disconnect", "Disconnect", WordPlace.Flag), new("delete", "Delete", WordPlace.Flag), new("update", "Update", Update(model)),
        new("upsert", "Upsert", Fixed(("where", "Where", Where(model)), ("create", "Create", Create(model)), ("update", "Update", Update(model)))),
    ]));

    private IEnumerable<CodeMember> Logic(CodeModel model) =>
    [
        new("AND", model.Logic("And"), new ListPlace(Where(model))), new("OR", model.Logic("Or"), new ListPlace(Where(model))), new("NOT", model.Logic("Not"), new ListPlace(Where(model))),
    ];

    private CodePlace Filter(CodeField field)
    {
        if (field.Relation is not null)
        {
            var where = Where(Target(field));
            return field.Field.IsList ? Fixed(("some", "Some", where), ("every", "Every", where), ("none", "None", where)) : new ToOneFilterPlace(where);
        }

        return field.Field.IsList ? new WrappedPlace(Fixed(Terms(field)), "equals") : new EitherPlace(Fixed(Terms(field)), Value(field));
    }

    private (string, string, CodePlace)[] Terms(CodeField field)
    {
        var (value, list) = (Value(field), new ListPlace(Value(field)));
        if (field.Field.IsList)
        {
            return [("equals", "EqualTo", list), ("has", "Has", value), ("hasSome", "HasSome", list), ("hasEvery", "HasEvery", list), ("isEmpty", "IsEmpty", WordPlace.Flag)];
        }

        (string, string, CodePlace)[] compared = [("lt", "LessThan", value), ("lte", "LessThanOrEqual", value), ("gt", "GreaterThan", value), ("gte", "GreaterThanOrEqual", value), ("mode", "IgnoreCase", Insensitive)];
        return field.Column!.Type == ScalarType.Json && field.Column.Enum is null
            ?
            [
                ("path", "Path", new ListPlace(Plain)), ("equals", "EqualTo", value), ("not", "Not", value), ("string_contains", "StringContains", Plain), ("string_starts_with", "StringStartsWith", Plain),
                ("string_ends_with", "StringEndsWith", Plain), ("array_contains", "ArrayContains", value), ("array_starts_with", "ArrayStartsWith", value), ("array_ends_with", "ArrayEndsWith", value), .. compared,
            ]
            :
            [
                ("equals", "EqualTo", value), ("in", "In", list), ("notIn", "NotIn", list), ("contains", "Contains", value), ("startsWith", "StartsWith", value), ("endsWith", "EndsWith", value),
                ("search", "Search", value), ("not", "Not", new EitherPlace(new ObjectPlace(() => Fixed(Terms(field)).Known), value)), .. compared,
            ];
    }

    private CodePlace Change(CodeField field)
    {
        var (value, list) = (Value(field), new ListPlace(Value(field)));
        return field.Field.IsList ? new WrappedPlace(Fixed(("set", "Set", list), ("push", "Push", list)), "set")
            : new SetPlace(new EitherPlace(Fixed(("increment", "Increment", value), ("decrement", "Decrement", value), ("multiply", "Multiply", value), ("divide", "Divide", value)), value));
    }

    private CodePlace Values(CodeField field) => new SetPlace(field.Field.IsList ? new ListPlace(Value(field)) : Value(field));

    private ValuePlace Value(CodeField field) => new(field.Column!, field.Type, names);

    private CodeModel Target(CodeField field) => names.Model(field.Relation!.Target.Name);

    private static bool IsUsable(CodeField field) => field.Column is not { IsUnsupported: true };

    private static CodeMember Member(CodeField field, CodePlace place) => new(field.Field.Name, field.Name, place);

    private static CodePlace Of(CodePlace place, bool isList) => isList ? new ListPlace(place) : place;

    private static ObjectPlace Fixed(params (string Json, string Name, CodePlace Place)[] members) => new(() => members.Select(static member => new CodeMember(member.Json, member.Name, member.Place)));

    private ObjectPlace Object(string kind, CodeModel model, Func<IEnumerable<CodeMember>> members)
    {
        lock (_objects)
        {
            return _objects.TryGetValue((kind, model.Name), out var known) ? known : _objects[(kind, model.Name)] = new ObjectPlace(members);
        }
    }
}
