# language: vi
Tính năng: Tiêu chí 8. Chất lượng môi trường sống (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 8.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ trong huyện dùng nước sạch từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 52,9    | chưa đạt |
        | 53      | đạt      |
        | 53,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.2 Cấp nước sinh hoạt đạt chuẩn bình quân đầu người/ngày đêm

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Nước sinh hoạt đạt chuẩn bình quân đầu người một ngày đêm trong huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.3 Tỷ lệ công trình cấp nước tập trung trên địa bàn huyện có tổ chức quản lý, khai thác hoạt động bền vững

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình cấp nước tập trung của huyện có tổ chức quản lý bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 39,9    | chưa đạt |
        | 40      | đạt      |
        | 40,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.4 Tỷ lệ cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản do huyện quản lý được chứng nhận/tuân thủ về an toàn thực phẩm

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở thực phẩm do huyện quản lý được chứng nhận, tuân thủ an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.5 Không để xảy ra sự cố về an toàn thực phẩm trên địa bàn thuộc phạm vi quản lý của huyện

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Không để xảy ra sự cố an toàn thực phẩm thuộc phạm vi quản lý của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.6 Cảnh quan, không gian trên địa bàn toàn huyện đảm bảo sáng - xanh - sạch - đẹp, an toàn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cảnh quan, không gian của huyện sáng - xanh - sạch - đẹp, an toàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
