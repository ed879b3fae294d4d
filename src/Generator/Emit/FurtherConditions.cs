using SchemaFirst.Generator.Specs;
using static SchemaFirst.Generator.Specs.Names;

namespace SchemaFirst.Generator.Emit;

/// <summary>
/// Conditions that are seldom said: an object of their own keeps them, made when one of them is. What asks for none is small, and writing it
/// touches nothing that they would need.
/// </summary>
internal sealed class FurtherConditions
{
    private readonly List<Condition> _conditions;
    private readonly string _type;
    private readonly string _field;

    /// <summary>Some conditions of a model.</summary>
    public FurtherConditions(ModelSpec model, IEnumerable<Condition> conditions)
    {
        _conditions = [.. conditions];
        var taken = model.MemberNames();
        taken.UnionWith(_conditions.Select(static condition => condition.Name).Concat(model.Keys.Select(static key => key.ClrName)));
        (_type, _field) = (Unique("Further", taken), Unique("_further", taken));
    }

    /// <summary>Emits the properties.</summary>
    public void EmitProperties(IndentedWriter writer)
    {
        foreach (var condition in _conditions)
        {
            var name = Escape(condition.Name);
            writer.Summary(condition.Documentation, condition.Words);
            writer.Open($"public {condition.Type} {name}");
            writer.Write($"get => {_field} is {{ }} some ? some.{name} : default;");
            writer.Write($"init => ({_field} ??= new {_type}()).{name} = value;");
            writer.Close();
            writer.Blank();
        }
    }

    /// <summary>Emits what writes some of them.</summary>
    public void EmitWrites(IndentedWriter writer, Func<Condition, bool> writes)
    {
        var written = _conditions.Where(writes).ToList();
        if (written.Count == 0)
        {
            return;
        }

        writer.Open($"if ({_field} is not null)");
        foreach (var condition in written)
        {
            condition.EmitWrite(writer, $"{_field}.{Escape(condition.Name)}");
        }

        writer.Close();
        writer.Blank();
    }

    /// <summary>Emits the field and the type that keep them; to stand at the type's end.</summary>
    public void EmitState(IndentedWriter writer)
    {
        writer.Blank();
        writer.Write($"private {_type}? {_field};");
        writer.Blank();
        writer.Open($"private sealed class {_type}");
        foreach (var condition in _conditions)
        {
            writer.Write($"public {condition.Type} {Escape(condition.Name)};");
        }

        writer.Close();
    }
}
