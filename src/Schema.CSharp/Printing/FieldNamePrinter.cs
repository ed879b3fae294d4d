using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints field names in attributes: <c>nameof</c> where C# has the name, the text of it elsewhere.</summary>
internal sealed class FieldNamePrinter(PrintingContext context)
{
    public string Own(ModelDeclaration owner, string field) => context.Names.Property(owner, field) is { } property
        ? $"nameof({property})"
        : StringText.Literal(Path(owner, field));

    public string OfTarget(ModelDeclaration owner, Declaration? target, string field)
    {
        if (context.Names.Property(target, field) is not { } property)
        {
            return StringText.Literal(field);
        }

        if (ReferenceEquals(target, owner))
        {
            return $"nameof({property})";
        }

        // A property with the target's name and another type, or a list of it, would be found first.
        var type = context.Names.Of(target!);
        var isHidden = owner.Fields.Any(other => context.Names.Of(other) == type
            && (other.Arity == FieldArity.List || !ReferenceEquals(context.Names.Find(other.Type.Name), target)));
        return isHidden ? $"nameof({context.Scope}{type}.{property})" : $"nameof({type}.{property})";
    }

    /// <summary>The C# path of a field inside composite types.</summary>
    private string Path(ModelDeclaration owner, string path)
    {
        var names = path.Split('.');
        ModelDeclaration? type = owner;
        for (var index = 0; index < names.Length && type is not null; index++)
        {
            var field = type.Fields.FirstOrDefault(candidate => candidate.Name.Text == names[index]);
            if (field is null)
            {
                break;
            }

            names[index] = context.Names.Of(field);
            type = context.Names.Find(field.Type.Name) as ModelDeclaration;
        }

        return string.Join(".", names);
    }
}
