using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Gives names their meaning and judges the result by every rule.</summary>
public static class SchemaBinder
{
    /// <summary>Binds for the datasource's provider.</summary>
    public static SchemaModel Bind(SchemaSyntax syntax, DiagnosticBag diagnostics) => throw new NotImplementedException();

    /// <summary>Binds for one provider of a client that names several.</summary>
    public static SchemaModel Bind(SchemaSyntax syntax, Provider provider, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
