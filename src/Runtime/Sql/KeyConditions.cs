using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Tells whether conditions name rows by a unique key, so that there are as few of them as there are values.</summary>
internal static class KeyConditions
{
    /// <summary>True where the conditions, which hold together, give all fields of a unique key.</summary>
    public static bool Holds(IReadOnlyList<Filter> parts)
    {
        List<ScalarInfo>? given = null;
        foreach (var part in parts)
        {
            switch (part)
            {
                case CompareFilter { Comparison: Comparison.Equal, IgnoreCase: false, Operand: not FieldOperand } compare:
                    (given ??= []).Add(compare.Field);
                    break;
                case InFilter { Negated: false, IgnoreCase: false, List: not FieldOperand } list:
                    (given ??= []).Add(list.Field);
                    break;
                case KeysFilter keys:
                    (given ??= []).AddRange(keys.Fields);
                    break;
                case AndFilter all when Holds(all.Parts):
                    return true;
            }
        }

        return given is [{ IsAttached: true }, ..] && given[0].Model.Keys.Any(key => key.Fields.All(given.Contains));
    }
}
