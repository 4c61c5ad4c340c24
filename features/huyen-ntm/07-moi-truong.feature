# language: vi
Tính năng: Tiêu chí 7. Môi trường (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 7.1 Hệ thống thu gom, xử lý chất thải rắn trên địa bàn huyện đảm bảo yêu cầu về bảo vệ môi trường; tỷ lệ chất thải rắn sinh hoạt trên địa bàn chôn lấp trực tiếp ≤ 50% tổng lượng chất thải phát sinh

    Khung tình huống: Có hay không: Hệ thống thu gom, xử lý chất thải rắn của huyện đảm bảo yêu cầu môi trường
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp" là 50
      Và số liệu "Hệ thống thu gom, xử lý chất thải rắn của huyện đảm bảo yêu cầu môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Hệ thống thu gom, xử lý chất thải rắn của huyện đảm bảo yêu cầu môi trường" là có
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt chôn lấp trực tiếp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | đạt      |
        | 50      | đạt      |
        | 50,1    | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.2 Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ trong huyện phân loại chất thải rắn tại nguồn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 39,9    | chưa đạt |
        | 40      | đạt      |
        | 40,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.3 Có mô hình tái chế chất thải hữu cơ, phụ phẩm nông nghiệp quy mô cấp xã trở lên (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Số mô hình tái chế chất thải hữu cơ, phụ phẩm nông nghiệp quy mô cấp xã trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.3 Có mô hình tái chế chất thải hữu cơ, phụ phẩm nông nghiệp quy mô cấp xã trở lên (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là có
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là có
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là có
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là có
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là có
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là 2
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình tái chế có phương án sản xuất và hồ sơ môi trường
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là có
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là có
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là có
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là có
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là có
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là 2
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là có
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là có
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là có
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là có
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là có
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là 2
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là có
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là có
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là có
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là có
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là có
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là 2
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là có
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là có
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là có
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là có
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là có
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là 2
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có tổ chức hoặc cá nhân thực hiện mô hình tái chế
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là có
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là có
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là có
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là có
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là có
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là 2
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Số năm liên tục mô hình tái chế hoạt động ổn định
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là có
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là có
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là có
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là có
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là có
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là có
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 1,9     | chưa đạt |
        | 2       | đạt      |
        | 2,1     | đạt      |

    Khung tình huống: Có hay không: Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là có
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là có
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là có
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là có
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là có
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là 2
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Sản phẩm của mô hình tái chế được tiêu thụ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Công suất tiếp nhận, xử lý của mô hình tái chế chất thải hữu cơ" là 5
      Và số liệu "Số xã mà mô hình tái chế chất thải hữu cơ thu gom, xử lý" là 1
      Và số liệu "Số hộ chăn nuôi, chế biến, sản xuất có cam kết, hợp đồng với mô hình tái chế" là 100
      Và số liệu "Tỷ lệ hộ gia đình có cam kết thu mua, hợp đồng thu gom với mô hình tái chế" là 80
      Và số liệu "Mô hình tái chế gắn với sản xuất nông nghiệp, chăn nuôi, thủy sản" là có
      Và số liệu "Mô hình tái chế có phương án sản xuất và hồ sơ môi trường" là có
      Và số liệu "Số hộ liên kết với mô hình tái chế chất thải hữu cơ" là 100
      Và số liệu "Không có hợp đồng liên kết nào của mô hình tái chế bị phá vỡ" là có
      Và số liệu "Có tổ chức hoặc cá nhân thực hiện mô hình tái chế" là có
      Và số liệu "Mô hình tái chế có mặt bằng, nhà xưởng, máy móc, nhân lực" là có
      Và số liệu "Mô hình tái chế có quyết định thành lập hoặc đăng ký kinh doanh" là có
      Và số liệu "Mô hình tái chế có hợp đồng tiêu thụ hoặc nơi dùng sản phẩm kèm chứng từ" là có
      Và số liệu "Số năm liên tục mô hình tái chế hoạt động ổn định" là 2
      Và số liệu "Sản phẩm của mô hình tái chế được tiêu thụ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.4 Có công trình xử lý nước thải sinh hoạt tập trung áp dụng biện pháp xử lý phù hợp

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Số công trình xử lý nước thải sinh hoạt tập trung có biện pháp phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.5 Khu kinh tế, khu sản xuất, kinh doanh, dịch vụ tập trung, cụm công nghiệp, làng nghề trên địa bàn thực hiện các quy định về bảo vệ môi trường

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Khu kinh tế, khu sản xuất, cụm công nghiệp, làng nghề thực hiện quy định môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.6 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh công cộng tại điểm dân cư nông thôn của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 1,9     | chưa đạt |
        | 2       | đạt      |
        | 2,1     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.6 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh công cộng tại điểm dân cư nông thôn của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 1,9     | chưa đạt |
        | 2       | đạt      |
        | 2,1     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.7 Tỷ lệ chất thải nhựa phát sinh trên địa bàn được thu gom, tái sử dụng, tái chế, xử lý theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải nhựa của huyện được thu gom, tái sử dụng, tái chế, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.8 Tỷ lệ điểm tập kết, trung chuyển chất thải rắn sinh hoạt trên địa bàn huyện có hạ tầng kỹ thuật về bảo vệ môi trường theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ điểm tập kết, trung chuyển chất thải có hạ tầng bảo vệ môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
