using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Sql;

/// <summary>A statement's text, made once per plan, and where its parameters come from.</summary>
internal sealed class SqlStatement(string text, ParameterSlot[] slots)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// True where the best plan depends on the values so much that a database that can keep one plan for all of them should make one for each
    /// call: where a condition on related rows is met by few or by most of them decides from which side they are joined.
    /// </summary>
    public bool PlannedPerCall { get; init; }

    /// <summary>How many parameters it takes.</summary>
    public int ParameterCount => slots.Length;

    /// <summary>True where the text is made for one call, so that keeping it prepared would only push others out.</summary>
    public bool IsTransient { get; private init; }

    /// <summary>The same statement with another text: one with a comment.</summary>
    public SqlStatement With(string text) => new(text, slots) { PlannedPerCall = PlannedPerCall, IsTransient = true };

    /// <summary>Writes the parameters of one execution.</summary>
    /// <param name="tape">The request's values.</param>
    /// <param name="runtime">Values that came up while executing.</param>
    /// <param name="dialect">The database's forms.</param>
    /// <param name="parameters">Takes them; <see cref="ParameterCount"/> long.</param>
    public void Bind(RequestTape tape, ReadOnlySpan<SqlParameter> runtime, SqlDialect dialect, Span<SqlParameter> parameters)
    {
        for (var index = 0; index < slots.Length; index++)
        {
            ref readonly var slot = ref slots[index];
            parameters[index] = slot.Source switch
            {
                ParameterSource.Value => ValueConversion.ToParameter(tape, slot, dialect),
                ParameterSource.List => ValueConversion.ToListParameter(tape, slot),
                ParameterSource.Constant => SqlParameter.From(slot.Constant, slot.Field),
                _ => runtime[slot.Index],
            };
        }
    }
}
