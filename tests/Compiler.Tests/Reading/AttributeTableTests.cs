using System.Reflection;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Compiler.Tests.Reading;

/// <summary>The attributes offer exactly what the provider tables know.</summary>
public sealed class AttributeTableTests
{
    [Theory]
    [InlineData(typeof(PostgreSql), Schema.Model.Provider.PostgreSql)]
    [InlineData(typeof(MySql), Schema.Model.Provider.MySql)]
    [InlineData(typeof(SqlServer), Schema.Model.Provider.SqlServer)]
    [InlineData(typeof(CockroachDb), Schema.Model.Provider.CockroachDb)]
    [InlineData(typeof(MongoDb), Schema.Model.Provider.MongoDb)]
    public void Every_native_type_has_its_attribute(Type attributes, Schema.Model.Provider provider)
    {
        var known = ProviderTraits.For(provider).NativeTypes.Types.Select(static type => $"{type.Name}/{type.MaximumArguments}");
        var offered = attributes.GetNestedTypes().Select(static type => $"{type.Name[..^"Attribute".Length]}/{type.GetConstructors()[0].GetParameters().Length}");
        Assert.Equal(known.Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operator_class_has_its_value() =>
        Assert.All(Enum.GetNames<Ops>(), static name => Assert.True(OperatorClasses.Exists(name)));

    [Fact]
    public void Every_attribute_is_sealed_and_documented_where_it_belongs() =>
        Assert.All(
            typeof(ModelAttribute).Assembly.GetExportedTypes().Where(static type => typeof(Attribute).IsAssignableFrom(type) && !type.IsAbstract),
            static type => Assert.True(type.IsSealed && type.GetCustomAttribute<AttributeUsageAttribute>() is not null, type.Name));
}
