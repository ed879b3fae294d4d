using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Tests.Providers;

public sealed class ProviderTraitsTests
{
    public static TheoryData<Provider> Providers { get; } = [.. Enum.GetValues<Provider>()];

    [Theory]
    [InlineData("postgresql", Provider.PostgreSql)]
    [InlineData("postgres", Provider.PostgreSql)]
    [InlineData("sqlite", Provider.Sqlite)]
    [InlineData("mysql", Provider.MySql)]
    [InlineData("sqlserver", Provider.SqlServer)]
    [InlineData("cockroachdb", Provider.CockroachDb)]
    [InlineData("mongodb", Provider.MongoDb)]
    public void A_provider_is_found_by_its_names(string name, Provider provider) => Assert.Equal(provider, ProviderTraits.Find(name)?.Provider);

    [Theory]
    [InlineData("")]
    [InlineData("PostgreSQL")]
    [InlineData("mongo")]
    public void Other_names_are_of_no_provider(string name) => Assert.Null(ProviderTraits.Find(name));

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_provider_has_its_traits(Provider provider) => Assert.Equal(provider, ProviderTraits.For(provider).Provider);

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_default_native_types_fit_what_they_are_the_default_of(Provider provider)
    {
        var types = ProviderTraits.For(provider).NativeTypes;
        foreach (var scalar in Enum.GetValues<ScalarType>())
        {
            // SQL Server has no Json; its default there is a text all the same, for those who read such columns.
            if (types.Default(scalar) is { } type && ProviderTraits.For(provider).Has(scalar == ScalarType.Json ? ProviderFeatures.Json : ProviderFeatures.None))
            {
                var info = types.Find(type.Name);
                Assert.True(info is not null && info.Fits(scalar), $"{type.Name} does not fit {scalar}");
                Assert.True(type.Arguments.Count <= info.MaximumArguments);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Operator_classes_name_access_methods_and_native_types_that_exist(Provider provider)
    {
        var traits = ProviderTraits.For(provider);
        Assert.Equal(traits.Has(ProviderFeatures.OperatorClasses), traits.OperatorClasses.Count > 0);
        foreach (var operatorClass in traits.OperatorClasses)
        {
            Assert.All(operatorClass.Algorithms, name => Assert.NotNull(traits.FindAlgorithm(name)));
            Assert.All(operatorClass.NativeTypes, name => Assert.NotNull(traits.NativeTypes.Find(name)));
            Assert.True(operatorClass.NeedsList || operatorClass.NativeTypes.Count > 0, operatorClass.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Access_methods_name_native_types_that_exist(Provider provider)
    {
        var traits = ProviderTraits.For(provider);
        Assert.Equal("BTree", traits.IndexAlgorithms[0].Name);
        Assert.All(traits.IndexAlgorithms, algorithm => Assert.All(algorithm.NativeTypes, name => Assert.NotNull(traits.NativeTypes.Find(name))));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_default_relation_mode_is_one_of_its_own(Provider provider)
    {
        var traits = ProviderTraits.For(provider);
        Assert.Contains(traits.DefaultRelationMode, traits.RelationModes);
    }

    [Theory]
    [InlineData(Provider.PostgreSql, RelationMode.ForeignKeys, true, ReferentialAction.Restrict)]
    [InlineData(Provider.PostgreSql, RelationMode.ForeignKeys, false, ReferentialAction.SetNull)]
    [InlineData(Provider.SqlServer, RelationMode.ForeignKeys, true, ReferentialAction.NoAction)]
    [InlineData(Provider.SqlServer, RelationMode.Prisma, true, ReferentialAction.Restrict)]
    [InlineData(Provider.MongoDb, RelationMode.Prisma, true, ReferentialAction.Restrict)]
    public void A_delete_restricts_required_relations_where_the_database_can(Provider provider, RelationMode mode, bool isRequired, ReferentialAction action) =>
        Assert.Equal(action, ProviderTraits.For(provider).DefaultOnDelete(mode, isRequired));

    [Theory]
    [InlineData(Provider.PostgreSql)]
    [InlineData(Provider.Sqlite)]
    public void NoAction_cannot_be_emulated_where_it_means_a_check_at_the_end(Provider provider)
    {
        var traits = ProviderTraits.For(provider);
        Assert.True(traits.Supports(ReferentialAction.NoAction, RelationMode.ForeignKeys));
        Assert.False(traits.Supports(ReferentialAction.NoAction, RelationMode.Prisma));
    }

    [Fact]
    public void A_document_store_has_nothing_of_relational_databases() =>
        Assert.Equal(ProviderFeatures.Views, ProviderTraits.For(Provider.MongoDb).Features & ProviderFeatures.Relational);
}
