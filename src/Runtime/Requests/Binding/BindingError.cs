using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Requests.Binding;

/// <summary>The exceptions for requests that are wrong in themselves, with Prisma's codes.</summary>
internal static class BindingError
{
    public static QueryValidationException UnknownField(RequestNode at, string name, ModelInfo model) =>
        new("P2009", $"'{at.Path()}': model '{model.Name}' has no field '{name}' that can stand here", at.Path());

    public static QueryValidationException UnknownArgument(RequestNode at, string name) =>
        new("P2009", $"'{at.Path()}': '{name}' cannot stand here", at.Path());

    public static QueryValidationException WrongType(RequestNode at, string wanted) =>
        new("P2009", $"'{at.Path()}' wants {wanted}", at.Path());

    public static QueryValidationException Missing(string path, string name) =>
        new("P2012", $"'{path}' needs '{name}'", path) { Field = name };

    public static QueryValidationException MissingInUnion(RequestNode at, string name) =>
        new("P2009", $"'{at.Path()}' needs '{name}'", at.Path()) { Field = name };

    public static QueryValidationException NullNotAllowed(RequestNode at) =>
        new("P2009", $"'{at.Path()}' cannot be null", at.Path());

    public static QueryValidationException Input(string message) => new("P2019", message);

    public static QueryValidationException EmptySelection(string type) =>
        new("P2009", $"Select at least one field of '{type}'");
}
