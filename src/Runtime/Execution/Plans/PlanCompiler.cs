using SchemaFirst.Runtime.Execution.Merging;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;
using SchemaFirst.Runtime.Writes;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>Makes the plan of a request: binds it and compiles what was bound.</summary>
internal static class PlanCompiler
{
    public static Plan Compile(QueryRequest request, BindingContext context)
    {
        switch (request.Action)
        {
            case QueryAction.FindUnique or QueryAction.FindUniqueOrThrow:
                var unique = ReadBinder.BindUnique(request.Tape.Root, Model(request), context);
                return new ReadPlan(request.Action, ReadCompiler.Compile(unique, context.Dialect), MergedFind.Of(unique, context.Dialect));
            case QueryAction.FindFirst or QueryAction.FindFirstOrThrow:
                return Read(request, ReadBinder.BindMany(request.Tape.Root, Model(request), first: true, context), context);
            case QueryAction.FindMany:
                return Read(request, ReadBinder.BindMany(request.Tape.Root, Model(request), first: false, context), context);
            case >= QueryAction.CreateOne and <= QueryAction.DeleteMany:
                return WritePlanner.Plan(request, Model(request), context, context.Values);
            case QueryAction.Aggregate:
                return new AggregatePlan(AggregateBinder.BindAggregate(request.Tape.Root, Model(request), context), context.Dialect);
            case QueryAction.GroupBy:
                return new AggregatePlan(AggregateBinder.BindGroupBy(request.Tape.Root, Model(request), context), context.Dialect);
            default:
                throw new QueryValidationException("P2009", $"Action '{request.Action}' does not exist");
        }
    }

    private static ReadPlan Read(QueryRequest request, ReadQuery query, BindingContext context) =>
        new(request.Action, ReadCompiler.Compile(query, context.Dialect));

    private static ModelInfo Model(QueryRequest request) =>
        request.Model ?? throw new QueryValidationException("P2009", $"Action '{request.Action}' needs a model");
}
