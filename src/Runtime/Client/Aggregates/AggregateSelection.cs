using System.ComponentModel;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;

namespace SchemaFirst.Runtime.Client;

/// <summary>Which functions of which columns an aggregate is asked for: found out by the compiler from a lambda, or listed in the arguments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AggregateSelection
{
    private const int Functions = 5;

    private static readonly string[] Names = ["_count", "_sum", "_avg", "_min", "_max"];

    private readonly int[][] _columns;
    private AggregateRecords? _kept;

    /// <summary>Makes a selection; each list holds the places of columns among the model's scalars, and -1 among the counted ones stands for the rows.</summary>
    public AggregateSelection(int[] count, int[] sum, int[] average, int[] min, int[] max) => _columns = [count, sum, average, min, max];

    /// <summary>
    /// True where what is made of an answer takes nothing along but values: then the answer is read as it stands in the database's row. Otherwise
    /// its values are kept, since somebody may ask for them later.
    /// </summary>
    public bool ReadsAtOnce { get; init; }

    /// <summary>The count of rows alone.</summary>
    internal static readonly AggregateSelection Rows = new([-1], [], [], [], []) { ReadsAtOnce = true };

    /// <summary>All functions of all columns that take them.</summary>
    internal static AggregateSelection Everything(ModelInfo model)
    {
        var columns = new List<int>[Functions];
        for (var function = 0; function < Functions; function++)
        {
            columns[function] = function == (int)AggregateFunction.Count ? [-1] : [];
            for (var place = 0; place < model.Scalars.Count; place++)
            {
                if (AggregateBinder.Takes((AggregateFunction)function, model.Scalars[place]))
                {
                    columns[function].Add(place);
                }
            }
        }

        return new AggregateSelection([.. columns[0]], [.. columns[1]], [.. columns[2]], [.. columns[3]], [.. columns[4]]);
    }

    /// <summary>Only the counts of all columns and of the rows.</summary>
    internal static AggregateSelection Counts(ModelInfo model) => new(Everything(model)._columns[0], [], [], [], []);

    /// <summary>Keeps what read an answer, for the next query with this selection.</summary>
    internal void Keep(AggregateRecords records) => _kept = records;

    /// <summary>What is kept, for the caller alone; null for nothing.</summary>
    internal AggregateRecords? TakeKept() => _kept is null ? null : Interlocked.Exchange(ref _kept, null);

    /// <summary>These functions and others, by which the answer is read.</summary>
    internal AggregateSelection With(AggregateSelection other)
    {
        var columns = new int[Functions][];
        for (var function = 0; function < Functions; function++)
        {
            columns[function] = [.. _columns[function].Union(other._columns[function])];
        }

        return new AggregateSelection(columns[0], columns[1], columns[2], columns[3], columns[4]) { ReadsAtOnce = other.ReadsAtOnce };
    }

    /// <summary>Where a function of a column stands among the selected ones; -1 where it was not selected.</summary>
    internal int Place(AggregateFunction function, int column)
    {
        var place = 0;
        for (var index = 0; index < (int)function; index++)
        {
            place += _columns[index].Length;
        }

        var found = Array.IndexOf(_columns[(int)function], column);
        return found < 0 ? -1 : place + found;
    }

    /// <summary>Writes the members of the request's selection.</summary>
    internal void Write(ArgumentWriter writer, ModelInfo model)
    {
        for (var function = 0; function < Functions; function++)
        {
            if (_columns[function].Length == 0)
            {
                continue;
            }

            writer.Name(Names[function]);
            writer.BeginObject();
            writer.Name("arguments");
            writer.BeginObject();
            writer.EndObject();
            writer.Name("selection");
            writer.BeginObject();
            foreach (var column in _columns[function])
            {
                writer.Flag(column < 0 ? "_all" : model.Scalars[column].Name, true);
            }

            writer.EndObject();
            writer.EndObject();
        }
    }

    /// <summary>The fields that are read, in the order written: of the type that each function gives.</summary>
    internal IEnumerable<ScalarInfo> Results(ModelInfo model)
    {
        for (var function = 0; function < Functions; function++)
        {
            foreach (var column in _columns[function])
            {
                yield return AggregateColumn.ResultField((AggregateFunction)function, column < 0 ? null : model.Scalars[column]);
            }
        }
    }
}
