# language: vi
Tính năng: Tiêu chí 6. Giảm nghèo và An sinh xã hội (Phường xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 6.1 Tỷ lệ nghèo đa chiều

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ nghèo đa chiều theo chuẩn áp dụng cho số liệu từ năm 2026" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 1,9     | đạt      |
        | 2       | đạt      |
        | 2,1     | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.2 Tỷ lệ hộ có nhà ở kiên cố

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ có nhà ở kiên cố" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 94,9    | chưa đạt |
        | 95      | đạt      |
        | 95,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.3 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn

    Khung tình huống: Có hay không: Có hộ dùng nước sạch từ công trình cấp nước tập trung
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có hộ dùng nước sạch từ công trình cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | chưa đạt       |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn (51/2025)" là 100
      Và số liệu "Có hộ dùng nước sạch từ công trình cấp nước tập trung" là có
      Khi đánh giá
      Thì chỉ tiêu "6.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 6.4 Tỷ lệ hộ đạt tiêu chuẩn “5 không, 3 sạch, 3 an[2]”

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ đạt tiêu chuẩn "5 không, 3 sạch, 3 an"" là 100
      Khi đánh giá
      Thì chỉ tiêu "6.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 6.5 Đảm bảo bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Bảo đảm bình đẳng giới; phòng ngừa, ứng phó bạo lực trên cơ sở giới (51/2025)" là có
      Khi đánh giá
      Thì chỉ tiêu "6.5" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 6.6 Có hoạt động phòng, chống xâm hại trẻ em; chăm sóc, nuôi dưỡng, trợ giúp trẻ em có hoàn cảnh đặc biệt trên địa bàn (nếu có)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có hoạt động phòng, chống xâm hại trẻ em" là có
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp" là 100
      Khi đánh giá
      Thì chỉ tiêu "6.6" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập", "chưa rõ có áp dụng không"

  Quy tắc: 6.7 Đảm bảo an toàn thực phẩm

    Khung tình huống: Có hay không: Cơ sở thực phẩm được chứng nhận đủ điều kiện an toàn thực phẩm theo quy định
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Không để xảy ra mất an toàn thực phẩm trên địa bàn" là có
      Và số liệu "Cơ sở thực phẩm được chứng nhận đủ điều kiện an toàn thực phẩm theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Không để xảy ra mất an toàn thực phẩm trên địa bàn
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Cơ sở thực phẩm được chứng nhận đủ điều kiện an toàn thực phẩm theo quy định" là có
      Và số liệu "Không để xảy ra mất an toàn thực phẩm trên địa bàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
