using System.Text;
using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Tests.Database;

public sealed class ConstraintNamesFacts
{
    [Fact]
    public void Names_are_made_of_the_table_and_its_columns()
    {
        var names = new ConstraintNames(63);
        Assert.Equal("User_pkey", names.PrimaryKey("User"));
        Assert.Equal("User_a_b_key", names.Unique("User", ["a", "b"]));
        Assert.Equal("User_a_idx", names.Index("User", ["a"]));
        Assert.Equal("User_a_fkey", names.ForeignKey("User", ["a"]));
    }

    [Fact]
    public void A_long_name_is_cut_so_that_its_suffix_stays()
    {
        var name = new ConstraintNames(63).Unique(new string('t', 60), ["column"]);
        Assert.Equal(63, name.Length);
        Assert.EndsWith("_key", name);
    }

    [Fact]
    public void A_name_is_cut_between_characters_and_counted_in_bytes()
    {
        var name = new ConstraintNames(63).PrimaryKey(string.Concat(Enumerable.Repeat("梅😀", 20)));
        Assert.True(Encoding.UTF8.GetByteCount(name) is > 55 and <= 63);
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));
    }

    [Fact]
    public void Without_a_limit_nothing_is_cut() =>
        Assert.Equal(new string('t', 100) + "_pkey", new ConstraintNames(null).PrimaryKey(new string('t', 100)));
}
