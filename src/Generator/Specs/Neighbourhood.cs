using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>Which models and enums a model mentions, and which models mention it: all that its bound form rests on.</summary>
internal sealed class Neighbourhood
{
    private readonly Dictionary<string, LinkedModel> _models;
    private readonly Dictionary<string, EnumShape> _enums;
    private readonly Dictionary<string, List<LinkedModel>> _mentioning = new(StringComparer.Ordinal);

    public Neighbourhood(Dictionary<string, LinkedModel> models, Dictionary<string, EnumShape> enums)
    {
        _models = models;
        _enums = enums;
        foreach (var model in models.Values)
        {
            foreach (var member in model.Declaration.Members)
            {
                if (member is FieldDeclaration { Type: var type } && !type.IsUnsupported && models.ContainsKey(type.Name))
                {
                    if (!_mentioning.TryGetValue(type.Name, out var list))
                    {
                        _mentioning.Add(type.Name, list = []);
                    }

                    if (list.Count == 0 || !ReferenceEquals(list[list.Count - 1], model))
                    {
                        list.Add(model);
                    }
                }
            }
        }
    }

    /// <summary>Fills a list with a model's neighbours, in the order of its fields; some may be in it twice.</summary>
    public void Of(LinkedModel model, List<object> neighbours)
    {
        neighbours.Clear();
        foreach (var member in model.Declaration.Members)
        {
            if (member is FieldDeclaration { Type: var type } && !type.IsUnsupported)
            {
                if (_models.TryGetValue(type.Name, out var other))
                {
                    neighbours.Add(other);
                }
                else if (_enums.TryGetValue(type.Name, out var values))
                {
                    neighbours.Add(values);
                }
            }
        }

        if (_mentioning.TryGetValue(model.Shape.SchemaName, out var mentioning))
        {
            neighbours.AddRange(mentioning);
        }
    }
}
