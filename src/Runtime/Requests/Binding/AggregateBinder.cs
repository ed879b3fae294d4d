using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>Binds <c>aggregate</c> and <c>groupBy</c>.</summary>
internal static class AggregateBinder
{
    /// <summary>Binds <c>aggregate</c>.</summary>
    public static AggregateQuery BindAggregate(RequestNode document, ModelInfo model, BindingContext context)
    {
        var rows = ReadBinder.Arguments(document, model, context);
        ReadBinder.DemandOrder(document, model, rows);
        rows = ReadBinder.Order(rows);
        if (rows.Cursor.Count > 0 && !CursorCompiler.CanCompare(rows))
        {
            throw BindingError.Input("An aggregate's 'cursor' needs an 'orderBy' with a unique field or key and without nullable fields");
        }

        return new AggregateQuery { Rows = rows, Columns = Columns(document, model, grouped: false) };
    }

    /// <summary>Binds <c>groupBy</c>.</summary>
    public static AggregateQuery BindGroupBy(RequestNode document, ModelInfo model, BindingContext context)
    {
        IReadOnlyList<ScalarInfo>? by = null;
        Filter? having = null;
        IReadOnlyList<OrderTerm> order = [];
        var rows = ReadBinder.Arguments(document, model, context, argument =>
        {
            switch (argument.Name)
            {
                case "by":
                    by = ReadBinder.Fields(argument.Value, model);
                    return true;
                case "having":
                    having = HavingBinder.Bind(argument.Value, model, context);
                    return true;
                case "orderBy":
                    order = GroupOrder(argument.Value, model, context);
                    return true;
                default:
                    return false;
            }
        });
        var columns = Columns(document, model, grouped: true);
        if (by is null)
        {
            throw BindingError.Missing("arguments", "by");
        }

        if (by.Count == 0)
        {
            throw BindingError.Input("'by' needs at least one field");
        }

        Demand(by, columns.Where(static column => column.Function is null).Select(static column => column.Field!), "the selection");
        Demand(by, order.OfType<FieldOrder>().Select(static term => term.Field), "'orderBy'");
        Demand(by, having is null ? [] : HavingBinder.PlainFields(having), "'having'");
        ReadBinder.DemandOrder(document, model, rows);
        if (order.Count == 0 && (rows.Take is not null || rows.Skip > 0))
        {
            order = [.. by.Select(static field => new FieldOrder([], field, Descending: false))];
        }

        return new AggregateQuery { Rows = rows with { OrderBy = order }, Columns = columns, GroupBy = by, Having = having };
    }

    /// <summary>The function of a member such as <c>_sum</c>; null for another name.</summary>
    public static AggregateFunction? Function(string name) => name switch
    {
        "_count" => AggregateFunction.Count,
        "_sum" => AggregateFunction.Sum,
        "_avg" => AggregateFunction.Average,
        "_min" => AggregateFunction.Minimum,
        "_max" => AggregateFunction.Maximum,
        _ => null,
    };

    /// <summary>True where a function can take a field.</summary>
    public static bool Takes(AggregateFunction function, ScalarInfo field) => function switch
    {
        _ when field.IsUnsupported => false,
        AggregateFunction.Count => true,
        AggregateFunction.Sum or AggregateFunction.Average => !field.IsList && field.Enum is null && field.Type is ScalarType.Int or ScalarType.BigInt or ScalarType.Float or ScalarType.Decimal,
        _ => !field.IsList && field.Type != ScalarType.Json,
    };

    private static List<AggregateColumn> Columns(RequestNode document, ModelInfo model, bool grouped)
    {
        var columns = new List<AggregateColumn>();
        if (!document.TryGet("selection", out var selection))
        {
            throw BindingError.EmptySelection($"Aggregate{model.Name}");
        }

        var all = grouped && selection.TryGet("$scalars", out var flag) && flag.ReadFlag() == true;
        foreach (var member in selection.Members)
        {
            if (member.Value.ReadFlag() == false || member.Name == "$composites")
            {
                continue;
            }

            if (member.Name == "$scalars")
            {
                columns.AddRange(model.Scalars.Where(static field => !field.IsUnsupported).Select(AggregateColumn.Of));
            }
            else if (Function(member.Name) is { } function && model.Find(member.Name) is null)
            {
                AddFunction(columns, member, function, model);
            }
            else if (grouped && model.Find(member.Name) is ScalarInfo { IsUnsupported: false } field)
            {
                if (!all)
                {
                    columns.Add(AggregateColumn.Of(field));
                }
            }
            else
            {
                throw BindingError.UnknownField(member.Value, member.Name, model);
            }
        }

        return columns.Count > 0 ? columns : throw BindingError.EmptySelection($"Aggregate{model.Name}");
    }

    private static void AddFunction(List<AggregateColumn> columns, RequestMember member, AggregateFunction function, ModelInfo model)
    {
        if (member.Value.ReadFlag() == true && function == AggregateFunction.Count)
        {
            columns.Add(AggregateColumn.Of(member.Name, function, null));
            return;
        }

        if (!member.Value.TryGet("selection", out var selection))
        {
            throw BindingError.WrongType(member.Value, "a selection of fields");
        }

        var before = columns.Count;
        foreach (var inner in selection.Members)
        {
            if (inner.Value.ReadFlag() == false || inner.Name is "$scalars" or "$composites")
            {
                continue;
            }

            columns.Add(model.Find(inner.Name) switch
            {
                ScalarInfo field when Takes(function, field) => AggregateColumn.Of(member.Name, function, field),
                null when inner.Name == "_all" && function == AggregateFunction.Count => AggregateColumn.Of(member.Name, function, null),
                _ => throw BindingError.UnknownField(inner.Value, inner.Name, model),
            });
        }

        if (columns.Count == before)
        {
            throw BindingError.EmptySelection(model.Name + member.Name);
        }
    }

    private static List<OrderTerm> GroupOrder(RequestNode node, ModelInfo model, BindingContext context)
    {
        var terms = new List<OrderTerm>();
        foreach (var element in node.Elements)
        {
            if (!element.IsObject || element.Count > 1)
            {
                throw BindingError.WrongType(element, "an order by one field");
            }

            foreach (var member in element.Members)
            {
                if (Function(member.Name) is { } function && model.Find(member.Name) is null)
                {
                    foreach (var inner in member.Value.Members)
                    {
                        terms.Add(model.Find(inner.Name) is ScalarInfo field && Takes(function, field)
                            ? new AggregateOrder(function, field, OrderBinder.Descending(inner.Value))
                            : throw BindingError.UnknownField(inner.Value, inner.Name, model));
                    }
                }
                else if (model.Find(member.Name) is ScalarInfo || member.Name == "_relevance")
                {
                    terms.AddRange(OrderBinder.Bind(element, model, context));
                }
                else
                {
                    throw BindingError.UnknownField(member.Value, member.Name, model);
                }
            }
        }

        return terms;
    }

    private static void Demand(IReadOnlyList<ScalarInfo> by, IEnumerable<ScalarInfo> used, string place)
    {
        var missing = used.Where(field => !by.Contains(field)).Select(static field => $"'{field.Name}'").Distinct().ToList();
        if (missing.Count > 0)
        {
            throw BindingError.Input($"Fields in {place} must be in 'by' too, or be aggregated: {string.Join(", ", missing)}");
        }
    }
}
