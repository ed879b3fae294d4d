using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Binding;

/// <summary>Binds the operations under a relation of a <c>data</c> object.</summary>
internal static class NestedBinder
{
    public static List<NestedWrite> Bind(RequestNode node, RelationInfo relation, bool isUpdate, BindingContext context)
    {
        if (!node.IsObject)
        {
            throw node.IsNull ? BindingError.NullNotAllowed(node) : BindingError.WrongType(node, $"operations on '{relation.Name}'");
        }

        var writes = new List<NestedWrite>();
        foreach (var member in node.Members)
        {
            switch (member.Name)
            {
                case "create":
                    AddCreate(member.Value, relation, context, writes);
                    break;
                case "createMany" when relation.IsList && relation.Kind != RelationKind.ManyToMany:
                    writes.Add(CreateMany(member.Value, relation, context));
                    break;
                case "connect":
                    var connected = Uniques(member.Value, relation, context);
                    if (connected.Length > 0)
                    {
                        writes.Add(new NestedConnect(relation, connected));
                    }

                    break;
                case "connectOrCreate":
                    writes.AddRange(Each(member.Value, relation).Select(element => ConnectOrCreate(element, relation, context)));
                    break;
                default:
                    if (!isUpdate)
                    {
                        throw BindingError.UnknownArgument(member.Value, member.Name);
                    }

                    AddUpdating(member, relation, context, writes);
                    break;
            }
        }

        return writes;
    }

    private static void AddUpdating(RequestMember member, RelationInfo relation, BindingContext context, List<NestedWrite> writes)
    {
        var node = member.Value;
        switch (member.Name)
        {
            case "update":
                writes.AddRange(Each(node, relation).Select(element => ToOneOrMany.Update(element, relation, context)).Where(static update => !update.Data.IsEmpty));
                break;
            case "upsert":
                writes.AddRange(Each(node, relation).Select(element => ToOneOrMany.Upsert(element, relation, context)));
                break;
            case "set" when relation.IsList:
                writes.Add(new NestedSet(relation, Uniques(node, relation, context)));
                break;
            case "updateMany" when relation.IsList:
                writes.AddRange(Each(node, relation).Select(element => UpdateMany(element, relation, context)));
                break;
            case "deleteMany" when relation.IsList:
                writes.AddRange(Each(node, relation).Select(element => new NestedDeleteMany(relation, ScalarWhere(element, relation, context))));
                break;
            case "disconnect" when relation.IsList || relation.IsOptional:
                AddDisconnect(node, relation, context, writes);
                break;
            case "delete" when relation.IsList || relation.IsOptional:
                AddDelete(node, relation, context, writes);
                break;
            default:
                throw BindingError.UnknownArgument(node, member.Name);
        }
    }

    private static void AddCreate(RequestNode node, RelationInfo relation, BindingContext context, List<NestedWrite> writes)
    {
        var rows = DataBinder.BindCreates([.. Each(node, relation)], WriteScope.Along(relation), context);
        if (rows.Length > 0)
        {
            writes.Add(new NestedCreate(relation, rows));
        }
    }

    private static NestedCreateMany CreateMany(RequestNode node, RelationInfo relation, BindingContext context)
    {
        var scope = WriteScope.Along(relation);
        var members = Members(node, context.Dialect.CanSkipDuplicates ? ["data", "skipDuplicates"] : ["data"], ["data"]);
        var skip = members.TryGetValue("skipDuplicates", out var flag) && (flag.ReadFlag() ?? throw BindingError.WrongType(flag, "true or false"));
        return new NestedCreateMany(relation, [.. ObjectList(members["data"]).Select(element => DataBinder.BindCreateColumns(element, scope))], skip);
    }

    private static NestedConnectOrCreate ConnectOrCreate(RequestNode node, RelationInfo relation, BindingContext context)
    {
        var members = Members(node, ["where", "create"], ["where", "create"]);
        return new NestedConnectOrCreate(
            relation,
            UniqueBinder.Bind(members["where"], relation.Target, context),
            DataBinder.BindCreate(members["create"], WriteScope.Along(relation), context));
    }

    private static NestedUpdateMany UpdateMany(RequestNode node, RelationInfo relation, BindingContext context)
    {
        var members = Members(node, ["where", "data"], ["where", "data"]);
        return new NestedUpdateMany(
            relation,
            ScalarWhere(members["where"], relation, context),
            DataBinder.BindUpdateColumns(members["data"], WriteScope.Along(relation)));
    }

    private static void AddDisconnect(RequestNode node, RelationInfo relation, BindingContext context, List<NestedWrite> writes)
    {
        Filter? where = relation.IsList
            ? new OrFilter(Uniques(node, relation, context))
            : ToOneOrMany.Choice(node, relation, context);
        if (where is null)
        {
            return;
        }

        if (relation is { HoldsForeignKey: false, Opposite: { IsOptional: false, IsList: false } })
        {
            throw WriteError.RequiredRelation(relation);
        }

        writes.Add(new NestedDisconnect(relation, where));
    }

    private static void AddDelete(RequestNode node, RelationInfo relation, BindingContext context, List<NestedWrite> writes)
    {
        if (relation.IsList)
        {
            writes.Add(new NestedDelete(relation, Uniques(node, relation, context)));
        }
        else if (ToOneOrMany.Choice(node, relation, context) is { } where)
        {
            writes.Add(new NestedDelete(relation, [where]));
        }
    }

    /// <summary>A condition on columns only: what <c>updateMany</c> and <c>deleteMany</c> along a relation take.</summary>
    private static Filter ScalarWhere(RequestNode node, RelationInfo relation, BindingContext context)
    {
        var where = FilterBinder.Bind(node, relation.Target, context);
        return HasRelation(where) ? throw BindingError.WrongType(node, "conditions on columns only") : where;
    }

    private static bool HasRelation(Filter filter) => filter switch
    {
        RelationFilter => true,
        NotFilter not => HasRelation(not.Inner),
        AndFilter and => and.Parts.Any(HasRelation),
        OrFilter or => or.Parts.Any(HasRelation),
        _ => false,
    };

    private static Filter[] Uniques(RequestNode node, RelationInfo relation, BindingContext context) =>
        [.. Each(node, relation).Select(element => UniqueBinder.Bind(element, relation.Target, context))];

    /// <summary>The elements of a list, or the one object that stands for a list of one; to-one relations take one object only.</summary>
    private static List<RequestNode> Each(RequestNode node, RelationInfo relation) =>
        relation.IsList || node.IsObject ? ObjectList(node) : throw BindingError.WrongType(node, "one object");

    internal static List<RequestNode> ObjectList(RequestNode node)
    {
        if (node.IsObject)
        {
            return [node];
        }

        if (!node.IsArray || (node.Kind == TapeTokenKind.ValueList && node.Count > 0))
        {
            throw BindingError.WrongType(node, "an object or a list of objects");
        }

        var elements = new List<RequestNode>();
        foreach (var element in node.Elements)
        {
            elements.Add(element);
        }

        return elements;
    }

    /// <summary>The members of an object that has fixed names.</summary>
    internal static Dictionary<string, RequestNode> Members(RequestNode node, ReadOnlySpan<string> known, ReadOnlySpan<string> required)
    {
        if (!node.IsObject)
        {
            throw BindingError.WrongType(node, "an object");
        }

        var members = new Dictionary<string, RequestNode>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (!known.Contains(member.Name))
            {
                throw BindingError.UnknownArgument(member.Value, member.Name);
            }

            members[member.Name] = member.Value;
        }

        foreach (var name in required)
        {
            if (!members.ContainsKey(name))
            {
                throw BindingError.MissingInUnion(node, name);
            }
        }

        return members;
    }
}
