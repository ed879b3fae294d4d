using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>What a selector says where it consists of plain equalities.</summary>
internal static class UniqueSelector
{
    /// <summary>The fields and the request's values they must equal; null where the selector says anything else.</summary>
    public static List<(ScalarInfo Field, int Token)>? Equalities(Filter filter)
    {
        var equalities = new List<(ScalarInfo, int)>();
        return Collect(filter, equalities) ? equalities : null;
    }

    private static bool Collect(Filter filter, List<(ScalarInfo Field, int Token)> equalities)
    {
        switch (filter)
        {
            case CompareFilter { Comparison: Comparison.Equal, Operand: ValueOperand value, IgnoreCase: false } compare:
                equalities.Add((compare.Field, value.Token));
                return true;
            case AndFilter and:
                foreach (var part in and.Parts)
                {
                    if (!Collect(part, equalities))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }
}
